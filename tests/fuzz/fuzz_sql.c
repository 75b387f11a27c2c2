/*
 * fuzz_sql.c: libFuzzer harness.
 *
 *   clang -g -O1 -fsanitize=fuzzer,address,undefined -Iinclude -D_GNU_SOURCE tests/fuzz/fuzz_sql.c core/sql_*.c \
 *       core/closure*.c -o build/fuzz_sql && build/fuzz_sql -max_total_time=60 -dict=tests/fuzz/sql.dict CORPUS_FOLDER
 */
#include "../unit/corpus.h"
#include "sql_properties.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct closure *closure;
    if (!closure)
        closure = corpus_closure();
    sql_check_properties(data, size, closure);
    return 0;
}
