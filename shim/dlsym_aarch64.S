/*
 * dlsym_aarch64.S: the exported dlsym and dlopen; dlsym_x86_64.S says why they are written so.
 */
    .text

/* void *dlsym(void *handle x0, const char *name x1) */
    .globl dlsym
    .type dlsym, %function
    .p2align 4
dlsym:
    .cfi_startproc
    hint #34 /* bti c */
    cbz x1, 1f
    ldrb w9, [x1]
    cmp w9, #'P'
    b.eq 2f
    cmp w9, #'l'
    b.eq 2f
1:
    adrp x16, dlsym_true
    ldr x16, [x16, :lo12:dlsym_true]
    cbz x16, 3f
    br x16
2:  /* dlsym_answer(handle, name, caller): 0: not ours; 1: NULL, and dlerror is set; else the answer */
    stp x29, x30, [sp, #-32]!
    .cfi_def_cfa_offset 32
    .cfi_offset 29, -32
    .cfi_offset 30, -24
    mov x29, sp
    stp x0, x1, [sp, #16]
    mov x2, x30
    bl dlsym_answer
    mov x9, x0
    ldp x0, x1, [sp, #16]
    ldp x29, x30, [sp], #32
    .cfi_def_cfa_offset 0
    .cfi_restore 29
    .cfi_restore 30
    cbz x9, 1b
    cmp x9, #1
    csel x0, xzr, x9, eq
    ret
3:  /* the first call */
    stp x29, x30, [sp, #-32]!
    .cfi_def_cfa_offset 32
    .cfi_offset 29, -32
    .cfi_offset 30, -24
    mov x29, sp
    stp x0, x1, [sp, #16]
    bl dlsym_resolve
    mov x16, x0
    ldp x0, x1, [sp, #16]
    ldp x29, x30, [sp], #32
    .cfi_def_cfa_offset 0
    .cfi_restore 29
    .cfi_restore 30
    br x16
    .cfi_endproc
    .size dlsym, .-dlsym

/* void *dlopen(const char *file x0, int mode w1): dlopen_before gives the mode to use */
    .globl dlopen
    .type dlopen, %function
    .p2align 4
dlopen:
    .cfi_startproc
    hint #34
    stp x29, x30, [sp, #-32]!
    .cfi_def_cfa_offset 32
    .cfi_offset 29, -32
    .cfi_offset 30, -24
    mov x29, sp
    str x0, [sp, #16]
    mov x2, x30
    bl dlopen_before
    mov w1, w0
    ldr x0, [sp, #16]
    ldp x29, x30, [sp], #32
    .cfi_def_cfa_offset 0
    .cfi_restore 29
    .cfi_restore 30
    adrp x16, dlopen_true
    ldr x16, [x16, :lo12:dlopen_true]
    br x16
    .cfi_endproc
    .size dlopen, .-dlopen

    .hidden dlsym_answer
    .hidden dlsym_resolve
    .hidden dlopen_before
    .hidden dlsym_true
    .hidden dlopen_true

    .section .note.GNU-stack, "", %progbits
