// Completion.
#include <algorithm>
#include <filesystem>
#include <set>

#include "cli/auto_import.h"
#include "cli/repl/assist.h"
#include "cli/repl/commands.h"
#include "compiler/syntax/token.h"
#include "compiler/types/lookup.h"
#include "compiler/types/predicates.h"
#include "compiler/types/universe.h"
#include "std/packages.h"

namespace gos::cli {

using edit::Candidate;
using edit::Completion;

namespace {

constexpr int kMaxEmbedding = 4;  // how deep promoted fields are looked for

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0; }

// Where the operand begins that ends at `end`: names, selectors, calls, indexing, literals in brackets.
size_t operand_start(std::string_view text, size_t end) {
  size_t at = end;
  for (;;) {
    if (at == 0) return 0;
    char c = text[at - 1];
    if (is_word(c)) {
      while (at > 0 && is_word(text[at - 1])) --at;
      if (at == 0 || text[at - 1] != '.') return at;
      --at;
    } else if (c == ')' || c == ']' || c == '}') {
      int depth = 0;
      size_t from = at;
      while (from > 0) {
        char b = text[--from];
        depth += b == ')' || b == ']' || b == '}' ? 1 : b == '(' || b == '[' || b == '{' ? -1 : 0;
        if (depth == 0) break;
      }
      if (depth != 0) return at;
      at = from;
      if (at > 0 && text[at - 1] == '.') {
        --at;
      } else if (at == 0 || !(is_word(text[at - 1]) || text[at - 1] == ')' || text[at - 1] == ']')) {
        return at;
      }
    } else if (c == '"' || c == '`') {
      size_t from = at - 1;
      while (from > 0 && text[from - 1] != c) --from;
      return from > 0 ? from - 1 : 0;
    } else {
      return at;
    }
  }
}

class Candidates {
 public:
  Candidates(Session& session, std::string_view prefix) : session_(session), prefix_(prefix) {}
  void add(std::string_view text, std::string detail = {}) {
    if (text.starts_with(prefix_) && seen_.insert(std::string(text)).second) {
      list_.push_back({std::string(text), std::move(detail)});
    }
  }
  bool wants(std::string_view text) const { return text.starts_with(prefix_); }
  // An object by what it is: its type, or "type", "package".
  void add(types::Object* object, std::string_view text) {
    if (object == nullptr || !wants(text)) return;
    std::string detail;
    switch (object->kind) {
      case types::ObjectKind::kTypeName: {
        types::Type* type = types::type_of(object);
        detail = "type " + (type != nullptr ? types::type_string(types::under(type), session_.qualifier()) : "");
        if (detail.size() > 60) detail = detail.substr(0, detail.find('{')) + "{...}";
        break;
      }
      case types::ObjectKind::kBuiltin: detail = "builtin"; break;
      case types::ObjectKind::kNil: detail = "nil"; break;
      default:
        if (types::Type* type = types::type_of(object)) detail = types::type_string(type, session_.qualifier());
    }
    add(text, std::move(detail));
  }
  std::vector<Candidate> take() {
    std::sort(list_.begin(), list_.end(), [](const Candidate& a, const Candidate& b) { return a.text < b.text; });
    return std::move(list_);
  }

 private:
  Session& session_;
  std::string_view prefix_;
  std::set<std::string> seen_;
  std::vector<Candidate> list_;
};

bool is_visible(const types::Object* object) {
  return types::is_exported(object->name) || (object->pkg != nullptr && object->pkg->name == "main");
}

void add_fields(types::Type* t, Candidates& out, int depth) {
  auto* s = types::under_as<types::Struct>(types::deref(t));
  if (s == nullptr || depth > kMaxEmbedding) return;
  for (types::Var* f : s->fields) {
    if (is_visible(f)) out.add(f, f->name.view());
    if (f->embedded) add_fields(types::type_of(f), out, depth + 1);
  }
}

void add_members(types::Type* t, types::Context& context, Candidates& out) {
  add_fields(t, out, 0);
  // A variable's address can be taken, so it has the methods of the pointer as well.
  bool pointer = types::as<types::Pointer>(types::unalias(t)) != nullptr || types::is_interface(t);
  for (const types::MethodSetEntry& m : types::method_set(pointer ? t : context.pointer(t))) {
    if (is_visible(m.method)) out.add(m.method, m.method->name.view());
  }
}

void add_exported(types::Package* package, Candidates& out) {
  package->scope->load_all();
  std::vector<types::Scope::Entry> entries(package->scope->entries().begin(), package->scope->entries().end());
  for (const types::Scope::Entry& entry : entries) {
    if (types::is_exported(entry.name)) out.add(entry.obj, entry.name.view());
  }
}

void add_names(Session& session, Candidates& out) {
  for (const types::Scope::Entry& entry : session.scope().entries()) {
    if (entry.obj != nullptr && is_own_name(entry.name)) out.add(entry.obj, entry.name.view());
  }
  for (const types::Scope::Entry& entry : types::universe().scope->entries()) out.add(entry.obj, entry.name.view());
  for (auto token = static_cast<int>(syntax::Token::kBreak); token < static_cast<int>(syntax::Token::kCount); ++token) {
    out.add(syntax::text(static_cast<syntax::Token>(token)), "keyword");
  }
  for (std::string_view path : std_::package_paths()) {
    std::string_view name = path.substr(path.rfind('/') + 1);
    if (standard_package(name) == path) out.add(name, "package " + std::string(path));
  }
}

std::vector<Candidate> files(std::string_view prefix, Candidates& out) {
  size_t slash = prefix.rfind('/');
  std::string directory(slash == std::string_view::npos ? "" : prefix.substr(0, slash + 1));
  std::error_code error;
  std::filesystem::directory_iterator entries(directory.empty() ? "." : directory, error);
  if (error) return {};
  for (const auto& entry : entries) {
    bool is_directory = entry.is_directory(error);
    std::string name = entry.path().filename().string();
    if (name.starts_with('.') && !prefix.substr(directory.size()).starts_with('.')) continue;
    out.add(directory + name + (is_directory ? "/" : ""));
  }
  return out.take();
}

}  // namespace

Completion complete(Session& session, std::string_view text, size_t cursor) {
  std::string_view before = text.substr(0, cursor);
  size_t space = before.find(' ');
  if (before.starts_with(':') && space == std::string_view::npos) {
    Candidates out(session, before);
    for (const ReplCommand& command : repl_commands())
      out.add(":" + std::string(command.name) + (command.operands.empty() ? "" : " "), std::string(command.summary));
    return {0, out.take()};
  }
  if (before.starts_with(":load ") || before.starts_with(":save ")) {
    Candidates out(session, before.substr(space + 1));
    std::string_view prefix = before.substr(space + 1);
    return {space + 1, files(prefix, out)};
  }
  size_t from = cursor;
  while (from > 0 && is_word(before[from - 1])) --from;
  Candidates out(session, before.substr(from));
  if (from > 0 && before[from - 1] == '.') {
    size_t start = operand_start(before, from - 1);
    std::string operand(before.substr(start, from - 1 - start));
    if (operand.empty()) return {from, {}};
    bool plain = std::all_of(operand.begin(), operand.end(), is_word);
    bool declared = plain && session.scope().declared(Symbol(operand)) != nullptr;
    types::Package* package = plain && !declared ? session.package_named(operand) : nullptr;
    if (package != nullptr) {
      add_exported(package, out);
    } else if (types::Type* type = session.type_of(operand)) {
      add_members(type, session.compilation().front().context(), out);
    }
  } else {
    add_names(session, out);
  }
  return {from, out.take()};
}

}  // namespace gos::cli
