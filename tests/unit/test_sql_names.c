/* test_sql_names.c: names and values decoded, the generated tables, function bodies. */
#include <check.h>
#include <stdlib.h>

#include "../../core/sql_builtin.h"
#include "../../core/sql_lex.h"
#include "corpus.h"
#include "pgshunt/sql.h"

static struct closure *closure;

static const struct {
    const char *token, *want; /* NULL: refused */
} names[] = {
    { "abc", "abc" },
    { "AbC_9$", "abc_9$" },
    { "\"AbC\"", "AbC" },
    { "\"a\"\"b\"", "a\"b" },
    { "U&\"\\006eextval\"", "nextval" },
    { "u&\"d\\0061t\\+000061\"", "data" },
    { "U&\"\\00e4\\\\\"", "\xc3\xa4\\" },
    { "U&\"\\d83d\\de00\"", "\xf0\x9f\x98\x80" },
    { "U&\"\\d83d\"", NULL },
    { "U&\"\\00\"", NULL },
    { "'it''s'", "it's" },
    { "'a\\b'", "a\\b" },
    { "E'a\\nb\\x41\\101\\'\\\\'", "a\nbAA'\\" },
    { "e'\\u00e4'", "\xc3\xa4" },
    { "E'\\0'", NULL },
    { "N'x'", "x" },
    { "U&'\\0041'", "A" },
    { "$$a'b$$", "a'b" },
    { "$x$a$$b$x$", "a$$b" },
    { "a.b.c", "a.b.c" },
    { "a . \"B c\"", "a.B c" },
    { "GR\xc3\x96SSE", "gr\xc3\x96sse" },
    { "12", "12" },
    { "", NULL },
    { "\"abc", NULL },
    { "'abc", NULL },
    { "a.", NULL },
    { "a b", NULL },
    { "(", NULL },
    { "$$", NULL },
};

START_TEST(unquote)
{
    char buf[64];
    /* A copy without a NUL behind it: a sanitizer sees what is read too far. */
    size_t len = strlen(names[_i].token);
    char *copy = malloc(len ? len : 1);
    memcpy(copy, names[_i].token, len);
    long got = sql_unquote((struct span){ copy, len }, buf, sizeof(buf));
    free(copy);
    if (!names[_i].want) {
        ck_assert_msg(got == -1, "%s: %s", names[_i].token, got < 0 ? "" : buf);
        return;
    }
    ck_assert_msg(got == (long)strlen(names[_i].want) && strcmp(buf, names[_i].want) == 0, "%s: %ld %s",
                  names[_i].token, got, got < 0 ? "" : buf);
}
END_TEST

START_TEST(unquote_fits)
{
    char buf[4];
    ck_assert_int_eq(sql_unquote((struct span){ "abc", 3 }, buf, 4), 3);
    ck_assert_int_eq(sql_unquote((struct span){ "abcd", 4 }, buf, 4), -1);
    ck_assert_int_eq(sql_unquote((struct span){ "abc", 3 }, buf, 0), -1);
}
END_TEST

START_TEST(tables)
{
    static const struct {
        const char *name;
        enum builtin_kind kind;
    } functions[] = {
#define FUNC(name, kind) { #name, BK_##kind },
#include "../../core/sql_functions.def"
#undef FUNC
    };
    static const struct {
        const char *word;
        unsigned id, cat;
    } words[] = {
#define WORD(w, name, category) { #w, W_##name, WC_##category },
#include "../../core/sql_words.def"
#undef WORD
    };
    for (size_t i = 0; i < PGS_ARRAY_LEN(functions); i++) {
        size_t len = strlen(functions[i].name);
        ck_assert_msg(builtin_find(functions[i].name, len, name_hash(functions[i].name, len)) == functions[i].kind,
                      "run scripts/gen_functions: %s", functions[i].name);
    }
    for (size_t i = 0; i < PGS_ARRAY_LEN(words); i++) {
        struct lex x;
        struct token t;
        char text[32];
        snprintf(text, sizeof(text), "%s ", words[i].word);
        text[0] = (char)(text[0] & ~0x20);
        lex_init(&x, text, strlen(text), false);
        ck_assert_ptr_eq(lex_token(&x, text, &t), text + strlen(words[i].word));
        ck_assert_msg(t.kind == TK_WORD && t.word == words[i].id && t.cat == words[i].cat, "%s", words[i].word);
        /* The loop takes a keyword with a parenthesis behind it for a construct: no writer may be among them. */
        ck_assert(words[i].cat == WC_PLAIN || builtin_find(words[i].word, strlen(words[i].word), t.hash) <= BK_NAME);
    }
    ck_assert_int_eq(builtin_find("nextva", 6, name_hash("nextva", 6)), BK_NONE);
}
END_TEST

/* The table of frequent keywords says what the table of all says. */
START_TEST(quick_keywords)
{
    size_t count = 0;
    for (size_t i = 0; i < PGS_ARRAY_LEN(lex_quick); i++) {
        const struct lex_quick *q = &lex_quick[i];
        char text[32] = "";
        struct lex x;
        struct token t;
        if (q->len == 0)
            continue;
        count++;
        for (unsigned n = 0; n < q->len; n++)
            text[n] = (char)(q->text >> 8 * n);
        lex_init(&x, text, strlen(text), false);
        lex_token(&x, text, &t);
        ck_assert_int_eq(t.kind, TK_WORD);
        ck_assert_msg(t.len == q->len && t.hash == q->hash && lex_find_word(t.hash, t.start, 0) == q->mark, "%s", text);
        ck_assert_ptr_null(lex_quick_word(text)); /* the end is not a blank */
#ifdef LEX_SSE2
        text[q->len] = ' ';
        ck_assert_ptr_eq(lex_quick_word(text), q);
        text[0] = (char)(text[0] & ~0x20);
        ck_assert_ptr_eq(lex_quick_word(text), q);
        text[q->len] = '_';
        ck_assert_ptr_null(lex_quick_word(text));
#endif
    }
    ck_assert_uint_ge(count, 30);
}
END_TEST

/* Near its end the text is read in a copy: the result is the same wherever a token stands. */
START_TEST(places)
{
    static const char *const texts[] = {
        "SELECT \"t\".\"a\", \"t\".\"id\" , \"a_name_of_more_than_16_bytes\".\"b\" FROM \"t\" WHERE \"t\".\"id\" >= "
        "123456789",
        "select a, t.id, 'lit', $12::text FROM a_name_of_more_than_16_bytes where x <> 'a literal of thirty-two "
        "bytes...'",
        "SELECT count(*), lower(\"x\") AS \"order\" FROM t WHERE a IN (1, 2, 3) ORDER BY t.a DESC LIMIT 1",
        "SELECT 1, nextval('s') FROM t",
    };
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = closure };
    for (size_t i = 0; i < PGS_ARRAY_LEN(texts); i++) {
        struct sql_info first, info;
        sql_classify(texts[i], &env, &first);
        ck_assert_int_eq(first.cls, i < 3 ? SQL_READ : SQL_WRITE);
        for (int pad = 0; pad < 300; pad++) {
            char *text = malloc(512); /* as long as it must be, for the sanitizers */
            snprintf(text, 512, "%s%*s", texts[i], pad / 2, "");
            if (pad % 2)
                snprintf(text, 512, "%*s%s", pad / 2, "", texts[i]);
            text = realloc(text, strlen(text) + 1);
            sql_classify(text, &env, &info);
            ck_assert(info.cls == first.cls && info.why == first.why && info.shape == first.shape);
            ck_assert(info.word.len == first.word.len && info.flags == first.flags);
            ck_assert(info.word.len == 0 || memcmp(info.word.ptr, first.word.ptr, first.word.len) == 0);
            ck_assert(info.word.len == 0 || (info.word.ptr >= text && info.word.ptr < text + strlen(text)));
            ck_assert_uint_eq(info.stmt[0].text.len, strlen(texts[i]));
            free(text);
        }
    }
}
END_TEST

/* The same name has one hash, however it is written, and wherever in the text it stands. */
START_TEST(hashes)
{
    static const char *const same[] = { "some_name", "SOME_name", "\"some_name\"", "U&\"some\\005fname\"" };
    static const char *const longer[] = { "a_name_of_more_than_16_bytes", "\"a_name_of_more_than_16_bytes\"" };
    const struct {
        const char *const *form;
        size_t count;
        const char *name;
    } sets[] = { { same, 4, "some_name" }, { longer, 2, "a_name_of_more_than_16_bytes" } };
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < sets[k].count; i++)
            for (int pad = 0; pad < 40; pad++) {
                char text[128], name[LEX_NAME_MAX + 1];
                struct lex x;
                struct token t;
                snprintf(text, sizeof(text), "%s%*s", sets[k].form[i], pad, "");
                lex_init(&x, text, strlen(text), false);
                lex_token(&x, text, &t);
                ck_assert_int_eq(t.kind, TK_NAME);
                ck_assert(t.hash == closure_hash(sets[k].name, strlen(sets[k].name)));
                ck_assert_int_eq(lex_name(&t, name), (long)strlen(sets[k].name));
                ck_assert_str_eq(name, sets[k].name);
            }
}
END_TEST

static const struct {
    const char *body;
    bool harmless, writes;
} bodies[] = {
    { "SELECT 1", true, false },
    { "SELECT count(*) FROM t WHERE a = $1", true, false },
    { "BEGIN RETURN lower(x); END", true, false },
    { "BEGIN NEW.updated_at := now(); RETURN NEW; END;", true, false },
    { "DECLARE r record; n int := 0; BEGIN FOR r IN SELECT * FROM t LOOP n := n + 1; END LOOP; IF (n > 1) THEN RETURN "
      "n; "
      "ELSIF (n = 1) THEN RETURN (2); END IF; RETURN 0; EXCEPTION WHEN others THEN RAISE NOTICE 'x %', n; END",
      true, false },
    { "BEGIN SELECT id INTO STRICT x FROM t; RETURN x; END", true, false },
    { "INSERT INTO fx (id) VALUES (1) ON CONFLICT DO NOTHING", true, true },
    { "INSERT INTO fx VALUES (1) ON CONFLICT (id) DO UPDATE SET v = 1", true, true },
    { "UPDATE fx SET v = 1; DELETE FROM fx", true, true },
    { "SELECT nextval('s')", true, true },
    { "SELECT * FROM t FOR UPDATE", true, true },
    { "SELECT quiet_write(1)", true, true },
    { "SELECT current_setting('a.b')", true, true },
    { "INSERT INTO trig_loud VALUES (1)", false, true },
    { "SELECT set_config('a.b', 'c', false)", false, false },
    { "BEGIN SET LOCAL work_mem = 1; END", false, false },
    { "UPDATE fx SET v = 1; SET work_mem = 1", false, false },
    { "BEGIN EXECUTE 'SELECT 1'; END", false, false },
    { "SELECT pg_advisory_lock(1)", false, false },
    { "LISTEN x", false, false },
    { "CREATE TEMP TABLE x (id int)", false, false },
    { "SELECT sneaky()", false, false },
    { "SELECT unheard(1)", false, false },
    { "SELECT dblink('x', 'y')", false, false },
    { "DO 'x'", false, false },
    { "SELECT 'abc", false, false },
    { "SELECT (1", false, false },
    { "SELECT * FROM pg_temp.x", false, false },
};

START_TEST(function_bodies)
{
    const struct sql_env env = { .strings = SQL_STRINGS_UNKNOWN, .closure = closure };
    bool writes;
    bool harmless = sql_body_is_harmless(bodies[_i].body, &env, &writes);
    ck_assert_msg(harmless == bodies[_i].harmless, "%s", bodies[_i].body);
    ck_assert_msg(!harmless || writes == bodies[_i].writes, "%s: writes %d", bodies[_i].body, writes);
}
END_TEST

START_TEST(printable)
{
    for (int i = SQL_EMPTY; i <= SQL_DDL; i++)
        ck_assert_str_ne(sql_class_name((enum sql_class)i), "unknown");
    for (int i = SQL_V_NONE; i <= SQL_V_OTHER; i++)
        ck_assert_ptr_nonnull(sql_verb_name((enum sql_verb)i));
    for (int i = SQL_WHY_READ; i <= SQL_WHY_MULTI; i++)
        ck_assert_ptr_nonnull(sql_why_text((enum sql_why)i));
    ck_assert_str_eq(sql_class_name((enum sql_class)99), "unknown");
}
END_TEST

static void setup(void)
{
    closure = corpus_closure();
}
static void teardown(void)
{
    closure_free(closure);
}

int main(void)
{
    Suite *s = suite_create("sql_names");
    TCase *t = tcase_create("all");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_loop_test(t, unquote, 0, (int)PGS_ARRAY_LEN(names));
    tcase_add_test(t, unquote_fits);
    tcase_add_test(t, tables);
    tcase_add_test(t, quick_keywords);
    tcase_add_test(t, places);
    tcase_add_test(t, hashes);
    tcase_add_loop_test(t, function_bodies, 0, (int)PGS_ARRAY_LEN(bodies));
    tcase_add_test(t, printable);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
