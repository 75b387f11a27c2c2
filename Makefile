# pgshunt: non-recursive, everything lands in build/. `make help` lists the targets.
BUILD      ?= build
CC         ?= gcc
PG_INCLUDE ?= $(shell pg_config --includedir 2>/dev/null || echo /usr/include/postgresql)
OPT        ?= -O2 -g
WARN       := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla -Wformat=2 -Werror
CPPFLAGS   += -Iinclude -I$(PG_INCLUDE) -D_GNU_SOURCE
CFLAGS     += -std=c11 $(OPT) $(WARN) -fno-strict-aliasing -fvisibility=hidden -fPIC
DEPFLAGS    = -MMD -MP
INIH       ?= -l:libinih.a

CORE_SRC    := $(wildcard core/*.c)
MONITOR_SRC := $(wildcard core/monitor/*.c)
CLI_SRC     := $(wildcard core/cli/*.c)
SHIM_SRC    := $(wildcard shim/*.c)
SHIM_ASM    := $(wildcard shim/*_$(shell uname -m).S)

obj = $(patsubst %,$(BUILD)/obj/%.o,$(basename $(1)))
CORE_OBJ    := $(call obj,$(CORE_SRC))
MONITOR_OBJ := $(call obj,$(MONITOR_SRC))
CLI_OBJ     := $(call obj,$(CLI_SRC))
SHIM_OBJ    := $(call obj,$(SHIM_SRC)) $(call obj,$(SHIM_ASM))

PRODUCTS := $(BUILD)/libpgshunt.so $(BUILD)/pgshunt-monitor $(BUILD)/pgshunt

.PHONY: all demo test check check-asan check-tsan check-valgrind e2e fuzz bench lint format install deb clean help
all: $(PRODUCTS)

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) $(DEPFLAGS) -c -o $@ $<
$(BUILD)/obj/%.o: %.S
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -c -o $@ $<

$(BUILD)/libcore.a: $(CORE_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

# The preloaded library links libc, libdl and pthreads only; libinih comes in statically and hidden.
$(BUILD)/libpgshunt.so: $(SHIM_OBJ) $(BUILD)/libcore.a
	$(CC) $(CFLAGS) $(LDFLAGS) -shared -o $@ $(SHIM_OBJ) $(BUILD)/libcore.a $(INIH) \
	    -Wl,--exclude-libs,ALL -Wl,-z,nodelete -Wl,-z,defs -Wl,-z,relro -Wl,-z,now -Wl,-soname,libpgshunt.so -ldl -lpthread

$(BUILD)/pgshunt-monitor: $(MONITOR_OBJ) $(BUILD)/libcore.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(MONITOR_OBJ) $(BUILD)/libcore.a $(INIH) -lpq -lpthread

$(BUILD)/pgshunt: $(CLI_OBJ) $(BUILD)/libcore.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(CLI_OBJ) $(BUILD)/libcore.a $(INIH) -ljansson -lpthread

# Unit tests: each tests/unit/test_<module>.c is one Check program over libcore.
UNIT_SRC := $(wildcard tests/unit/test_*.c)
UNIT_BIN := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(UNIT_SRC))
$(BUILD)/unit/%: tests/unit/%.c $(BUILD)/libcore.a
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -Itests/unit $(CFLAGS) $(DEPFLAGS) -o $@ $< $(BUILD)/libcore.a $(INIH) $(LDFLAGS) \
	    -lcheck -lsubunit -lm -lrt -lpthread
$(BUILD)/unit/test_conf_oom: override LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup,--wrap=strndup

# Those of shim modules that stand alone. They fill a table of the installed libpq by hand (real_for_test.h), and make
# allocations fail (oom_for_test.h).
SHIM_UNIT_BIN := $(patsubst %,$(BUILD)/unit/test_%,answer prepared conninfo token memo)
SHIM_UNIT_OBJ := $(call obj,$(wildcard shim/answer*.c shim/conninfo*.c) shim/prepared.c shim/token.c shim/memo.c)
$(SHIM_UNIT_BIN): $(BUILD)/unit/%: tests/unit/%.c $(SHIM_UNIT_OBJ) $(BUILD)/libcore.a
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -Itests/unit $(CFLAGS) $(DEPFLAGS) -o $@ $< $(SHIM_UNIT_OBJ) $(BUILD)/libcore.a $(INIH) \
	    $(LDFLAGS) -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup,--wrap=strndup \
	    -lcheck -lsubunit -lm -lrt -ldl -lpthread
# --- end of shim modules

check: $(UNIT_BIN)
	@scripts/run_unit $(UNIT_BIN)
SAN_FLAGS := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
check-asan:
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan OPT="-O1 -g $(SAN_FLAGS)" LDFLAGS="$(SAN_FLAGS)" check
check-tsan:
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/tsan OPT="-O1 -g -fsanitize=thread" LDFLAGS="-fsanitize=thread" check
check-valgrind: $(UNIT_BIN)
	@CK_FORK=no WRAPPER="valgrind -q --error-exitcode=9 --leak-check=full" scripts/run_unit $(UNIT_BIN)

demo:
	@scripts/demo
test:
	@scripts/test
e2e: all
	@/usr/bin/python3 -m pytest -q tests/e2e
bench: all
	@scripts/bench overhead
lint:
	@scripts/lint
format:
	@scripts/format
help:
	@echo "make [all] | demo | test | check | check-asan | check-tsan | check-valgrind | e2e | fuzz | bench | lint | format | install | deb | clean"

PREFIX ?= /usr/local
install: all
	install -Dm755 $(BUILD)/libpgshunt.so $(DESTDIR)$(PREFIX)/lib/pgshunt/libpgshunt.so
	install -Dm755 $(BUILD)/pgshunt $(DESTDIR)$(PREFIX)/bin/pgshunt
	install -Dm755 $(BUILD)/pgshunt-monitor $(DESTDIR)$(PREFIX)/bin/pgshunt-monitor
	install -Dm644 conf/pgshunt.ini $(DESTDIR)/etc/pgshunt/pgshunt.ini.example
clean:
	rm -rf $(BUILD)

-include $(wildcard $(BUILD)/obj/*/*.d $(BUILD)/obj/*/*/*.d $(BUILD)/unit/*.d)

# oracle: the classifier against PostgreSQL's own grammar (libpg_query-dev); scripts/test runs build/oracle/test_*.
ORACLE_BIN := $(BUILD)/oracle/test_oracle $(BUILD)/oracle/classify
.PHONY: oracle oracle-build
$(BUILD)/oracle/test_oracle: tests/oracle/test_oracle.c tests/oracle/oracle.c tests/oracle/oracle.h tests/unit/corpus.h $(BUILD)/libcore.a
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -o $@ $(filter %.c,$^) $(BUILD)/libcore.a $(LDFLAGS) -lpg_query -ljansson
$(BUILD)/oracle/classify: tests/oracle/classify.c $(BUILD)/libcore.a
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -o $@ $< $(BUILD)/libcore.a $(LDFLAGS)
oracle-build: $(ORACLE_BIN)
oracle: oracle-build
	@$(BUILD)/oracle/test_oracle
