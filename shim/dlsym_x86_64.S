/*
 * dlsym_x86_64.S: the exported dlsym and dlopen. They must leave no frame of their own when they go on to glibc's,
 * which looks at the return address to know whose RTLD_NEXT, RTLD_DEFAULT or RUNPATH is meant: hence
 * assembler, and the same code at every optimisation level.
 */
    .text

/* void *dlsym(void *handle rdi, const char *name rsi) */
    .globl dlsym
    .type dlsym, @function
    .p2align 4
dlsym:
    .cfi_startproc
    endbr64
    /* Names of libpq begin with P or l; for others this is all it costs. */
    testq %rsi, %rsi
    jz 1f
    movzbl (%rsi), %eax
    cmpb $'P', %al
    je 2f
    cmpb $'l', %al
    je 2f
1:
    movq dlsym_true(%rip), %rax
    testq %rax, %rax
    jz 3f
    jmp *%rax
2:  /* dlsym_answer(handle, name, caller): 0: not ours; 1: NULL, and dlerror is set; else the answer */
    pushq %rdi
    .cfi_adjust_cfa_offset 8
    pushq %rsi
    .cfi_adjust_cfa_offset 8
    subq $8, %rsp
    .cfi_adjust_cfa_offset 8
    movq 24(%rsp), %rdx
    call dlsym_answer
    addq $8, %rsp
    .cfi_adjust_cfa_offset -8
    popq %rsi
    .cfi_adjust_cfa_offset -8
    popq %rdi
    .cfi_adjust_cfa_offset -8
    testq %rax, %rax
    jz 1b
    cmpq $1, %rax
    jne 4f
    xorl %eax, %eax
4:  ret
3:  /* the first call */
    pushq %rdi
    .cfi_adjust_cfa_offset 8
    pushq %rsi
    .cfi_adjust_cfa_offset 8
    subq $8, %rsp
    .cfi_adjust_cfa_offset 8
    call dlsym_resolve
    addq $8, %rsp
    .cfi_adjust_cfa_offset -8
    popq %rsi
    .cfi_adjust_cfa_offset -8
    popq %rdi
    .cfi_adjust_cfa_offset -8
    jmp *%rax
    .cfi_endproc
    .size dlsym, .-dlsym

/* void *dlopen(const char *file rdi, int mode esi): dlopen_before gives the mode to use */
    .globl dlopen
    .type dlopen, @function
    .p2align 4
dlopen:
    .cfi_startproc
    endbr64
    pushq %rdi
    .cfi_adjust_cfa_offset 8
    subq $16, %rsp
    .cfi_adjust_cfa_offset 16
    movq 24(%rsp), %rdx
    call dlopen_before
    addq $16, %rsp
    .cfi_adjust_cfa_offset -16
    popq %rdi
    .cfi_adjust_cfa_offset -8
    movl %eax, %esi
    movq dlopen_true(%rip), %rax
    jmp *%rax
    .cfi_endproc
    .size dlopen, .-dlopen

    .hidden dlsym_answer
    .hidden dlsym_resolve
    .hidden dlopen_before
    .hidden dlsym_true
    .hidden dlopen_true

/* This file keeps what the compiler promises for the others: no executable stack, indirect branch tracking. */
    .section .note.GNU-stack, "", @progbits
    .section .note.gnu.property, "a", @note
    .p2align 3
    .long 4, 16, 5
    .asciz "GNU"
    .long 0xc0000002, 4, 3, 0
