#!/usr/bin/env python3
"""Prints one schema in the three shapes of reader: shapes.py person|hundred table|special|mixed, or hundred types."""
import sys

M64 = (1 << 64) - 1
RUN, PATTERN = "class_run", "pattern"
CLASSES = {"digit": [("0", "9")], "mrz": [("A", "Z"), ("0", "9"), ("<", "<")], "document": [("A", "Z"), ("0", "9")], "upper": [("A", "Z")]}
UNBOUNDED = 0xFFFFFFFF


def latin(n): return (PATTERN, "latin", 1, n)
def run(name, n): return (RUN, name, n, n)
def pattern(name, most=UNBOUNDED): return (PATTERN, name, 0, most)
def text(low, high): return ("text", low, high)
def integer(low, high): return ("integer", low, high)
def real(low, high): return ("real", low, high)
def enum(name): return ("enumeration", name)


DATE, DATETIME, UUID, BOOLEAN = ("date",), ("datetime",), ("uuid",), ("boolean",)


class Struct:
    def __init__(self, name, members, tag=None):
        self.name, self.members, self.tag = name, members, tag  # member: wire name, type, optional


def person_schema(countries):
    enums = {"Country": countries, "Title": ["Dr.", "Prof.", "Prof. Dr.", "Dr. Dr."],
             "Marital": "single married divorced widowed partnership partnership_dissolved partnership_widowed unknown".split(),
             "Eyes": "blue green brown grey hazel black other".split(), "Residence": "sole main secondary".split(),
             "ProofKind": "passport eid birth_certificate".split()}
    country = enum("Country")
    address = Struct("Address", [
        ("street", latin(100), 0), ("house_number", pattern("house_number"), 0), ("supplement", text(0, 60), 1),
        ("postal_code", run("digit", 5), 0), ("city", latin(80), 0), ("municipality_key", run("digit", 8), 1),
        ("country", country, 0), ("kind", enum("Residence"), 0), ("move_in_date", DATE, 1),
        ("latitude", real(-90, 90), 1), ("longitude", real(-180, 180), 1)])
    passport = Struct("Passport", [("mrz", run("mrz", 88), 0), ("chip", BOOLEAN, 0)], "kind")
    eid = Struct("Eid", [("can", run("digit", 6), 0), ("pseudonym", pattern("pseudonym"), 0)], "kind")
    birth = Struct("BirthCertificate", [("register_office", latin(100), 0), ("entry_number", integer(1, 999999), 0), ("year", integer(1850, 2100), 0)], "kind")
    proof = ("tagged", "Proof", "kind", "ProofKind", [passport, eid, birth])
    person = Struct("Person", [
        ("id", UUID, 0), ("version", integer(1, 1000000), 0), ("family_name", latin(100), 0), ("given_name", latin(100), 0),
        ("birth_family_name", latin(100), 1), ("artist_name", latin(100), 1), ("academic_title", enum("Title"), 1),
        ("birth_date", DATE, 0), ("birth_place", latin(80), 0), ("birth_country", country, 1),
        ("nationalities", ("list", country, "std::vector<std::string>", 1, 5, True), 0), ("sex", integer(0, 9), 0),
        ("marital_status", enum("Marital"), 1), ("religion_code", run("upper", 2), 1),
        ("personal_administrative_number", run("digit", 11), 1), ("document_number", run("document", 9), 1),
        ("issuing_authority", latin(200), 0), ("issuing_country", country, 0), ("issuance_date", DATETIME, 0), ("expiry_date", DATE, 0),
        ("height_cm", integer(30, 260), 1), ("eye_colour", enum("Eyes"), 1), ("email", pattern("email", 254), 1), ("phone", pattern("phone"), 1),
        ("address", ("structure", address), 0), ("identity_proof", proof, 0), ("remarks", text(0, 500), 1)])
    return [address, passport, eid, birth, person], enums, ["limit/person_types.h"]


def hundred_schema():
    structs = []
    limits = integer(-2**63 + 1, 2**63 - 1)
    for i in range(100):
        parent = ("structure", structs[(i - 1) // 2]) if i else text(0, 100)
        items = ("list", ("structure", structs[i * 7919 // 3 % i]), "std::vector<Type%d>" % (i * 7919 // 3 % i), 0, UNBOUNDED, False) if i else \
            ("list", text(0, 100), "std::vector<std::string>", 0, UNBOUNDED, False)
        structs.append(Struct("Type%d" % i, [
            ("name", text(1, 100), 0), ("count", integer(0, 1000), 0), ("total", limits, 0), ("ratio", real(-1e308, 1e308), 0), ("active", BOOLEAN, 0),
            ("parent", parent, 1), ("tags", ("list", text(0, 100), "std::vector<std::string>", 1, 10, False), 0), ("items", items, 0),
            ("counters", ("list", limits, "std::vector<std::int64_t>", 0, UNBOUNDED, False), 0), ("blob", run("document", 16), 1)]))
    return structs, {}, ["hundred_types.h"]


def hundred_types():
    structs, _, _ = hundred_schema()
    leaf = {"text": "std::string", "class_run": "std::string", "integer": "std::int64_t", "real": "double", "boolean": "bool"}
    print("// One hundred structs of ten members.\n#pragma once\n#include <cstdint>\n#include <optional>\n#include <string>\n#include <vector>\n")
    for s in structs:
        print("struct %s {" % s.name)
        for name, kind, optional in s.members:
            c = leaf.get(kind[0]) or (kind[1].name if kind[0] == "structure" else kind[2])
            print("  %s %s{};" % ("std::optional<%s>" % c if optional else c, name))
        print("};\n")


# ---- Names

def key(name): return '"\\"%s\\":"' % name.replace("\\", "\\\\").replace('"', '\\"')


def hash_name(name, factor):
    b = name.encode(); n = len(b)
    word = lambda x: int.from_bytes(x, "little")
    if n >= 8: first, last = word(b[:8]), word(b[-8:])
    elif n >= 4: first, last = word(b[:4]), word(b[-4:])
    else: first, last = (b[0], b[n // 2] << 8 | b[-1]) if n else (0, 0)
    return ((((first ^ (last * 0x9E3779B97F4A7C15 & M64) ^ n) * factor) & M64) >> 40) & 0xFFFFFFFF


def name_table(out, label, names):
    size = 2
    while size < 2 * len(names): size *= 2
    best = None
    state = 1
    for _ in range(256):
        state = (state * 6364136223846793005 + 1442695040888963407) & M64
        factor = state | 1
        slots = [0] * size; probes = 0
        for i, name in enumerate(names):
            at = hash_name(name, factor) & (size - 1)
            while slots[at]: at = (at + 1) & (size - 1); probes += 1
            slots[at] = i + 1
        if best is None or probes < best[0]: best = (probes, factor, slots)
        if probes == 0: break
    out.append("constexpr Name %s_names[] = {%s};" % (label, ", ".join("{%s, %d}" % (key(n), len(n.encode()) + 3) for n in names)))
    out.append("constexpr std::uint16_t %s_slots[] = {%s};" % (label, ",".join(map(str, best[2]))))
    out.append("constexpr NameTable %s_table{%s_names, %s_slots, %d, %dULL};" % (label, label, label, size - 1, best[1]))


def head(shape, includes, header, enums, used):
    out = ["// Printed by shapes.py: the readers in the shape `%s`." % shape, '#include "%s"' % header] + ['#include "%s"' % i for i in includes]
    out += ["", "namespace shapes {", "", "namespace {", ""]
    if used: out.append('#include "patterns.inc"')
    out[-1:] = out[-1:]
    for name, ranges in CLASSES.items():
        out.append("constexpr Range %s_ranges[] = {%s};" % (name, ", ".join("range('%s', '%s')" % r for r in ranges)))
        out.append("[[maybe_unused]] constexpr ByteClass %s_class{%s_ranges, %d};" % (name, name, len(ranges)))
    for name, values in enums.items(): name_table(out, name, values)
    return out


STRINGS = {"text", "class_run", "pattern", "date", "datetime", "uuid", "enumeration"}
LEAVES = STRINGS | {"integer", "real", "boolean"}


def literal(v):
    if isinstance(v, float): return repr(v)
    if v == -2**63: return "INT64_MIN"
    return str(v)


class Rules:
    """Leaf rules as constants, each once; and the `Type` that names them."""
    def __init__(self, out): self.out, self.known = out, {}

    def rule(self, declaration, value):
        if value not in self.known:
            self.known[value] = "rule_%d" % len(self.known)
            self.out.append("constexpr %s %s%s;" % (declaration, self.known[value], value))
        return self.known[value]

    def type(self, t):
        kind = t[0]
        if kind in ("date", "datetime", "uuid", "boolean"): return "{Kind::%s, nullptr}" % kind
        if kind == "text": return "{Kind::text, &%s}" % self.rule("TextRule", "{%d, %d, nullptr, {}}" % t[1:])
        if kind == "class_run": return "{Kind::class_run, &%s}" % self.rule("TextRule", "{%d, %d, nullptr, %s_class}" % (t[2], t[3], t[1]))
        if kind == "pattern": return "{Kind::pattern, &%s}" % self.rule("TextRule", "{%d, %dU, &%s_pattern, {}}" % (t[2], t[3], t[1]))
        if kind == "integer": return "{Kind::integer, &%s}" % self.rule("IntegerRule", "{%d, %d}" % t[1:])
        if kind == "real": return "{Kind::real, &%s}" % self.rule("RealRule", "{%r, %r}" % t[1:])
        if kind == "enumeration": return "{Kind::enumeration, &%s_table}" % t[1]
        raise ValueError(kind)


# ---- Shape 2

def cxx(t):
    if t[0] in STRINGS: return "std::string"
    return {"integer": "std::int64_t", "real": "double", "boolean": "bool"}.get(t[0]) or (t[1].name if t[0] == "structure" else t[2] if t[0] == "list" else t[1])


def slot(struct, name, t, optional):
    if t[0] in LEAVES or not optional: return "{offsetof(%s, %s), Store::%s, nullptr}" % (struct, name, "optional_leaf" if optional else "plain")
    return "{offsetof(%s, %s), Store::operation, emplace_optional<%s>}" % (struct, name, cxx(t))


def table(structs, enums, includes, roots, patterns):
    out = head("table", includes, "table.h", enums, patterns)
    rules = Rules(out)

    def type_of(t, label):
        if t[0] in LEAVES: return rules.type(t)
        if t[0] == "structure": return "{Kind::structure, &%s_type}" % t[1].name
        if t[0] == "list":
            element = type_of(t[1], label)
            out.append("constexpr ListRule %s_list{%s, {0, Store::plain, nullptr}, %d, %dU, %s, append_item<%s>};" %
                       (label, element, t[3], t[4], "true" if t[5] else "false", t[2]))
            return "{Kind::list, &%s_list}" % label
        variant = t[1]
        out.append("constexpr StructType %s_types[] = {%s};" % (label, ", ".join("{&%s_rule, %s_slots_of}" % (s.name, s.name) for s in t[4])))
        out.append("constexpr void* (*%s_emplace[])(void*) = {%s};" % (label, ", ".join("emplace_alternative<%s, %d>" % (variant, i) for i in range(len(t[4])))))
        out.append("constexpr TaggedRule %s_union{{%s, %d}, %s_table, %s_types, %s_emplace};" % (label, key(t[2]), len(t[2]) + 3, t[3], label, label))
        return "{Kind::tagged, &%s_union}" % label

    for s in structs:
        members = ([(s.tag, text(0, UNBOUNDED), 0)] if s.tag else []) + s.members
        rows = [type_of(t, "%s_%s" % (s.name, n)) for n, t, _ in members]
        name_table(out, s.name, [m[0] for m in members])
        out.append("constexpr Member %s_members[] = {" % s.name)
        out += ["  {{%s, %d}, %s}," % (key(m[0]), len(m[0]) + 3, row) for m, row in zip(members, rows)] + ["};"]
        out.append("constexpr Slot %s_slots_of[] = {" % s.name)
        out += ["  {0, Store::none, nullptr}," if n == s.tag and i == 0 and s.tag else "  %s," % slot(s.name, n, t, o) for i, (n, t, o) in enumerate(members)] + ["};"]
        required = sum(1 << i for i, m in enumerate(members) if not m[2])
        out.append("constexpr StructRule %s_rule{%s_table, %s_members, %dULL, %d};" % (s.name, s.name, s.name, required, len(members)))
        out.append("[[maybe_unused]] constexpr StructType %s_type{&%s_rule, %s_slots_of};" % (s.name, s.name, s.name))
    out += ["", "}  // namespace", "", *["bool read(Cursor& c, %s* target) { return read_by_table(c, %s_type, target); }" % (r, r) for r in roots], "", "}  // namespace shapes"]
    return out


# ---- Shapes 1 and 3: a function per struct

def special_leaf(t, place, optional):
    """Statements that read a leaf at p into `place` of *out, specialised."""
    kind = t[0]
    if kind in STRINGS:
        call = {"text": lambda: "take_text(c, p, %dU, %dU, text)" % t[1:], "class_run": lambda: "take_class_run(c, p, %s_class, %dU, %dU, text)" % t[1:],
                "pattern": lambda: "take_pattern(c, p, %s_pattern, %dU, %dU, text)" % t[1:], "date": lambda: "take_date(c, p, text)",
                "datetime": lambda: "take_datetime(c, p, text)", "uuid": lambda: "take_uuid(c, p, text)",
                "enumeration": lambda: "take_enumeration(c, p, %s_table, text)" % t[1]}[kind]()
        return ["p = %s;" % call, "if (p == nullptr) return p;",
                "if (out != nullptr && text.begin != nullptr) %s" % (("%s.emplace(text.begin, text.size());" if optional else "%s.assign(text.begin, text.size());") % place)]
    if kind == "integer": return ["p = take_bounded(c, p, %d, %d, whole);" % t[1:], "if (p == nullptr) return p;", "if (out != nullptr) %s = whole;" % place]
    if kind == "real": return ["p = take_bounded_real(c, p, %r, %r, number);" % t[1:], "if (p == nullptr) return p;", "if (out != nullptr) %s = number;" % place]
    return ["p = take_flag(c, p, flag);", "if (p == nullptr) return p;", "if (out != nullptr) %s = flag;" % place]


def mixed_leaf(rules, t, place, optional):
    return ["p = leaf(c, p, %s, out != nullptr ? &%s : nullptr, Store::%s);" % ("Type" + rules.type(t), place, "optional_leaf" if optional else "plain"), "if (p == nullptr) return p;"]


class Functions:
    def __init__(self, mixed, out):
        self.mixed, self.out, self.rules = mixed, out, Rules(out)

    def leaf(self, t, place, optional):
        return mixed_leaf(self.rules, t, place, optional) if self.mixed else special_leaf(t, place, optional)

    def value(self, s, name, t, optional):
        place = "out->" + name
        if t[0] in LEAVES: return self.leaf(t, place, optional)
        target = "out != nullptr ? %s : nullptr" % ("&%s.emplace()" % place if optional else "&" + place)
        function = {"structure": lambda: "read_" + t[1].name, "list": lambda: "read_%s_%s" % (s.name, name), "tagged": lambda: "read_" + t[1]}[t[0]]()
        return ["p = %s(c, p, %s);" % (function, target), "if (p == nullptr) return p;"]

    def list(self, s, name, t):
        body = ["const char* read_%s_%s(Cursor& c, const char* p, %s* list) {" % (s.name, name, t[2]),
                "  if (*p != '[') return refuse(c, Code::wrong_type, p, p);", "  if (++c.depth > depth_limit) return stop(c, Code::syntax, p);"]
        if t[5]: body.append("  std::uint16_t distinct[16];")
        body += ["  std::uint32_t count = 0;", "  p = skip_blank(p + 1, c.end);", "  if (p < c.end && *p == ']') goto close;", "  for (;; ++count) {",
                 "    if (p >= c.end) return stop(c, Code::syntax, p);"]
        if t[4] != UNBOUNDED: body.append("    if (count == %d && !violate(c, Code::too_many, p)) return nullptr;" % t[4])
        body += ["    auto* out = list != nullptr%s ? &list->emplace_back() : nullptr;" % (" && count < %d" % t[4] if t[4] != UNBOUNDED else "")]
        if t[5]: body += ["    const char* at = p;", "    const std::uint32_t violations = c.count;"]
        if t[1][0] in LEAVES:
            body += self.locals([t[1]], "    ") + ["    " + x for x in self.leaf(t[1], "(*out)", False)]
        else: body += ["    p = read_%s(c, p, out);" % t[1][1].name, "    if (p == nullptr) return p;"]
        if t[5]: body.append("    if (c.count == violations && !is_distinct(distinct, count, c.last_enumerator) && !violate(c, Code::not_unique, at)) return nullptr;")
        body += ["    p = skip_blank(p, c.end);", "    if (p < c.end && *p == ',') {", "      p = skip_blank(p + 1, c.end);", "      continue;", "    }",
                 "    if (p < c.end && *p == ']') {", "      ++count;", "      break;", "    }", "    return stop(c, Code::syntax, p);", "  }", "close:"]
        if t[3]: body.append("  if (count < %d && !violate(c, Code::too_few, p)) return nullptr;" % t[3])
        return body + ["  --c.depth;", "  return p + 1;", "}", ""]

    def locals(self, types, indent):
        kinds = {t[0] for t in types}
        names = [("Span text;", STRINGS), ("std::int64_t whole = 0;", {"integer"}), ("double number = 0;", {"real"}), ("bool flag = false;", {"boolean"})]
        return [] if self.mixed else [indent + n for n, group in names if kinds & group]

    def union(self, t):
        body = ["const char* read_%s(Cursor& c, const char* p, %s* out) {" % (t[1], t[1]), "  if (*p != '{') return refuse(c, Code::wrong_type, p, p);",
                "  std::uint32_t found = no_name;", "  constexpr Name tag{%s, %d};" % (key(t[2]), len(t[2]) + 3), "  const char* s = find_tag(c, tag, %s_table, p, found);" % t[3],
                "  if (s == nullptr) return s;", "  switch (found) {"]
        for i, s in enumerate(t[4]): body.append("    case %d: return read_%s(c, p, out != nullptr ? &out->emplace<%d>() : nullptr);" % (i, s.name, i))
        return body + ["    default: return s;", "  }", "}", ""]

    def struct(self, s):
        members = ([(s.tag, text(0, UNBOUNDED), 0)] if s.tag else []) + s.members
        n = len(members)
        if not self.mixed: name_table(self.out, s.name, [m[0] for m in members])
        else: name_table(self.out, s.name, [m[0] for m in members])
        bodies = [["p = skip_value(c, p);", "if (p == nullptr) return p;"] if s.tag and i == 0 else self.value(s, m[0], m[1], m[2]) for i, m in enumerate(members)]
        required = sum(1 << i for i, m in enumerate(members) if not m[2])
        body = ["const char* read_%s(Cursor& c, const char* p, %s* out) {" % (s.name, s.name), "  if (*p != '{') return refuse(c, Code::wrong_type, p, p);",
                "  if (++c.depth > depth_limit) return stop(c, Code::syntax, p);"]
        if self.mixed:
            body += ["  Members state{%s_table, %d};" % (s.name, n), "  for (p = first_member(c, p, state); p != nullptr && state.at != no_name; p = next_member(c, p, state)) {", "    switch (state.at) {"]
            for i, b in enumerate(bodies):
                body += ["      case %d:" % i] + ["        " + x for x in b] + ["        break;"]
            return body + ["      default: break;", "    }", "  }", "  return p != nullptr ? close_object(c, p, state.seen, %dULL) : p;" % required, "}", ""]
        body += self.locals([m[1] for m in members if m[1][0] in LEAVES], "  ")
        body += ["  std::uint64_t seen = 0;", "  std::uint32_t found = 0;", "  const char* at = p;", "  p = skip_blank(p + 1, c.end);", "  if (p < c.end && *p == '}') goto close;"]
        for i, (m, b) in enumerate(zip(members, bodies)):
            body += ["  at = p;", "  if (at_key(c, p, %s)) {" % key(m[0]), "    p += %d;" % (len(m[0]) + 3), "  member_%d:" % i,
                     "    p = first_time(c, p, at, seen, %dULL);" % (1 << i), "    if (p == nullptr) return p;", "    if ((seen & twice) == 0) {"]
            body += ["      " + x for x in b]
            body += ["    }", "    seen &= ~twice;", "    if (!another(c, p)) goto close;", "  }" + ("" if m[2] else " else {")]
            if not m[2]: body += ["    goto search;", "  }"]
        body += ["search:", "  at = p;", "  p = find_member(c, p, %s_table, found);" % s.name, "  if (p == nullptr) return p;", "  switch (found) {"]
        body += ["    case %d: goto member_%d;" % (i, i) for i in range(n)]
        body += ["    default: p = refuse(c, Code::unknown_member, at, p);", "  }", "  if (p == nullptr) return p;", "  if (another(c, p)) goto search;",
                 "close:", "  return close_object(c, p, seen, %dULL);" % required, "}", ""]
        return body


def functions(structs, enums, includes, roots, patterns, mixed):
    out = head("mixed" if mixed else "special", includes, "mixed.h" if mixed else "special.h", enums, patterns)
    f = Functions(mixed, out)
    bodies = []
    for s in structs:
        for name, t, _ in s.members:
            if t[0] == "list": bodies += f.list(s, name, t)
            if t[0] == "tagged": bodies += f.union(t)
        bodies += f.struct(s)
    out += [""] + bodies + ["}  // namespace", "", *["bool read(Cursor& c, %s* target) { return read_document(c, read_%s, target); }" % (r, r) for r in roots], "", "}  // namespace shapes"]
    return out


def main():
    schema, shape = sys.argv[1], sys.argv[2]
    if shape == "types": return hundred_types()
    if schema == "person":
        countries = [x.strip().strip('"') for x in open(sys.argv[3]).read().replace("\n", "").split(",") if x.strip()]
        structs, enums, includes = person_schema(countries)
        roots, patterns = ["Person"], True
    else:
        structs, enums, includes = hundred_schema()
        roots, patterns = [s.name for s in structs], False
    out = table(structs, enums, includes, roots, patterns) if shape == "table" else functions(structs, enums, includes, roots, patterns, shape == "mixed")
    print("\n".join(out))


main()
