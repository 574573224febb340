// A session as a program (see book.h).
#include <algorithm>

#include "cli/repl/book.h"

namespace gos::cli {

namespace {

// Whether the names of the session's types in `t` stand for these types, and not for newer ones.
bool is_current(types::Type* t, const types::Scope& scope, std::set<types::Type*>& seen) {
  t = types::unalias(t);
  if (t == nullptr || !seen.insert(t).second) return true;
  auto all = [&](auto* tuple) {
    return std::all_of(tuple->vars.begin(), tuple->vars.end(),
                       [&](types::Var* v) { return is_current(v->type, scope, seen); });
  };
  switch (t->kind) {
    case types::TypeKind::kNamed: {
      auto* named = static_cast<types::Named*>(t);
      types::TypeName* name = named->orig->obj;
      if (is_session_object(name) && scope.declared(name->name) != name) return false;
      return std::all_of(named->targs.begin(), named->targs.end(),
                         [&](types::Type* targ) { return is_current(targ, scope, seen); });
    }
    case types::TypeKind::kPointer: return is_current(static_cast<types::Pointer*>(t)->elem, scope, seen);
    case types::TypeKind::kSlice: return is_current(static_cast<types::Slice*>(t)->elem, scope, seen);
    case types::TypeKind::kArray: return is_current(static_cast<types::Array*>(t)->elem, scope, seen);
    case types::TypeKind::kChan: return is_current(static_cast<types::Chan*>(t)->elem, scope, seen);
    case types::TypeKind::kMap:
      return is_current(static_cast<types::Map*>(t)->key, scope, seen) &&
             is_current(static_cast<types::Map*>(t)->elem, scope, seen);
    case types::TypeKind::kStruct: {
      auto& fields = static_cast<types::Struct*>(t)->fields;
      return std::all_of(fields.begin(), fields.end(), [&](types::Var* f) { return is_current(f->type, scope, seen); });
    }
    case types::TypeKind::kSignature:
      return all(static_cast<types::Signature*>(t)->params) && all(static_cast<types::Signature*>(t)->results);
    default: return true;
  }
}

bool can_be_written(const types::Object* object, const types::Scope& scope) {
  std::set<types::Type*> seen;
  return is_current(types::type_of(const_cast<types::Object*>(object)), scope, seen);
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, what.size(), with);
  }
}

}  // namespace

class SavedProgram {
 public:
  SavedProgram(const Book& book, const types::Scope& scope, const types::Qualifier& qualifier,
               const std::map<std::string, std::string, std::less<>>& imports)
      : book_(book), scope_(scope), qualifier_(qualifier), imports_(imports), pasted_(unused("program")) {}

  // What the compiler refuses is left out, until it takes the rest.
  std::string text(const Book::FindErrors& find_errors) {
    for (;;) {
      choose();
      std::string out = build();
      if (!leave_out(find_errors(out))) return out;
    }
  }

 private:
  // What stands in the lines [first, end).
  struct Part {
    int first, end;
    const Book::Statement* statement;
    std::string_view definition;  // its key
  };

  std::string build() {
    packages_.clear();
    parts_.clear();
    std::string statements, declarations, variables;
    std::vector<Part> in_main = main(statements), outside = definitions(declarations);
    for (const types::Scope::Entry& entry : scope_.entries()) {
      auto* v = types::as<types::Var>(entry.obj);
      if (v != nullptr && is_own_name(entry.name) && can_be_written(v, scope_))
        variables += variable(entry.name.str(), v);
    }
    for (const types::Object* value : value_order_) variables += variable(values_.at(value), value);
    std::string out = "package main\n" + import_declarations();
    if (!variables.empty()) out += "\n" + variables;
    auto add = [&](const std::string& text, const std::vector<Part>& parts) {
      int above = lines(out);
      out += text;
      for (const Part& p : parts) parts_.push_back({p.first + above, p.end + above, p.statement, p.definition});
    };
    add(declarations, outside);
    out += "\nfunc main() {\n";
    add(statements, in_main);
    return out + "}\n";
  }

  static int lines(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

  // Whether one of the lines, counted from 1, belongs to something that can be left out.
  bool leave_out(const std::vector<int>& bad_lines) {
    bool any = false;
    for (int line : bad_lines) {
      for (const Part& p : parts_) {
        if (line <= p.first || line > p.end) continue;
        any = (p.statement != nullptr ? refused_.insert(p.statement).second : left_out_.insert(p.definition).second) ||
              any;
      }
    }
    return any;
  }

  // Statements and definitions depend on each other: what speaks of a value is left out when the statement is that gave
  // it, and a statement is left out with the definitions that it speaks of.
  void choose() {
    do {
      book_.add_stale(left_out_);
      choose_statements();
    } while (leave_out_valueless());
    for (const auto& [key, d] : book_.definitions_) {
      if (left_out_.contains(key)) continue;
      for (const types::Object* value : d.values) name_value(value);
    }
  }

  void choose_statements() {
    std::set<const types::Object*> written;  // variables of values that a statement kept so far has set
    statements_.clear();
    values_.clear();
    value_order_.clear();
    ever_written_.clear();
    for (const Book::Statement& s : book_.statements_) {
      bool keeps = !refused_.contains(&s) && std::all_of(s.uses.begin(), s.uses.end(), [&](const Book::Use& use) {
        return is_value(use.object) ? written.contains(use.object) : is_there(use);
      });
      if (s.value != nullptr) written.erase(s.value);
      if (!keeps) continue;
      if (s.value != nullptr && can_be_written(s.value, scope_)) {
        written.insert(s.value);
        ever_written_.insert(s.value);
      }
      statements_.push_back(&s);
      for (const Book::Use& use : s.uses) {
        if (is_value(use.object)) name_value(use.object);
      }
    }
  }

  // A function that was redefined is one that is there.
  bool is_there(const Book::Use& use) const {
    types::Object* now = scope_.declared(use.name);
    if (now == nullptr || left_out_.contains(use.name.view())) return false;
    if (now == use.object) return now->kind != types::ObjectKind::kVar || can_be_written(now, scope_);
    return now->kind == use.object->kind &&
           (now->kind == types::ObjectKind::kFunc || now->kind == types::ObjectKind::kConst);
  }

  // Whether there are definitions that speak of values which nothing sets.
  bool leave_out_valueless() {
    bool any = false;
    for (const auto& [key, d] : book_.definitions_) {
      bool valueless = std::any_of(d.values.begin(), d.values.end(),
                                   [&](const types::Object* value) { return !ever_written_.contains(value); });
      if (valueless) any = left_out_.insert(key).second || any;
    }
    return any;
  }

  std::string unused(std::string name) const {
    while (scope_.declared(Symbol(name)) != nullptr) name += "_";
    return name;
  }
  void name_value(const types::Object* value) {
    if (values_.try_emplace(value, unused("value" + std::to_string(values_.size() + 1))).second) {
      value_order_.push_back(value);
    }
  }

  std::vector<Part> main(std::string& out) {
    std::vector<Part> parts;
    for (const Book::Statement* s : statements_) {
      std::string text = s->text, first;
      for (auto use = s->uses.rbegin(); use != s->uses.rend(); ++use) {
        auto value = values_.find(use->object);
        if (value != values_.end()) text.replace(use->at, use->length, value->second);
        if (use->name == "main") text.replace(use->at, use->length, pasted_);
      }
      packages_.insert(s->packages.begin(), s->packages.end());
      if (s->shows) {
        packages_["fmt"] = "fmt";
        auto value = values_.find(s->value);
        if (value != values_.end()) first += "\t" + value->second + " = " + text + "\n";
        text = "fmt.Println(" + (value != values_.end() ? value->second : text) + ")";
      }
      int line = lines(out);
      out += first + "\t" + text + "\n";
      parts.push_back({line, lines(out), s, {}});
    }
    return parts;
  }

  std::vector<Part> definitions(std::string& out) {
    std::vector<const Book::Definition*> sorted;
    for (const auto& [key, d] : book_.definitions_) sorted.push_back(&d);
    std::sort(sorted.begin(), sorted.end(),
              [](const Book::Definition* a, const Book::Definition* b) { return a->order < b->order; });
    std::set<std::string_view> seen;
    std::vector<Part> parts;
    for (const Book::Definition* d : sorted) {
      if (left_out_.contains(d->key) || !seen.insert(d->text).second) continue;
      packages_.insert(d->packages.begin(), d->packages.end());
      std::string text = d->text;
      if (d->key == "main") text.replace(text.find("main"), 4, pasted_);
      for (const types::Object* value : d->values) replace_all(text, value->name.view(), values_[value]);
      int line = lines(out);
      out += "\n" + text + "\n";
      parts.push_back({line, lines(out), nullptr, d->key});
    }
    return parts;
  }

  std::string variable(const std::string& name, const types::Object* object) {
    std::string type = types::type_string(types::type_of(const_cast<types::Object*>(object)), qualifier_);
    for (const auto& [as, path] : imports_) {
      if (type.find(as + ".") != std::string::npos) packages_.emplace(as, path);
    }
    return "var " + name + " " + type + "\n";
  }

  std::string import_declarations() const {
    if (packages_.empty()) return "";
    std::string out = "\nimport (\n";
    for (const auto& [as, path] : packages_) {
      bool plain = path.substr(path.rfind('/') + 1) == as;
      out += "\t" + (plain ? "" : as + " ") + "\"" + path + "\"\n";
    }
    return out + ")\n";
  }

  const Book& book_;
  const types::Scope& scope_;
  const types::Qualifier& qualifier_;
  const std::map<std::string, std::string, std::less<>>& imports_;
  std::set<const Book::Statement*> refused_;  // by the compiler
  std::vector<Part> parts_;
  std::set<std::string_view> left_out_;                 // definitions, by key
  std::vector<const Book::Statement*> statements_;      // that are kept
  std::set<const types::Object*> ever_written_;         // variables of values that these set
  std::map<const types::Object*, std::string> values_;  // names of such variables, where something speaks of them
  std::vector<const types::Object*> value_order_;
  std::map<std::string, std::string> packages_;
  std::string pasted_;  // what a pasted main is called
};

// Adds the keys of definitions that do not compile any more, and of those that speak of what is left out.
void Book::add_stale(std::set<std::string_view>& left_out) const {
  for (bool more = true; more;) {
    more = false;
    for (const auto& [key, d] : definitions_) {
      bool stale = d.stale ||
                   std::any_of(d.uses.begin(), d.uses.end(), [&](Symbol use) { return left_out.contains(use.view()); });
      if (stale) more = left_out.insert(key).second || more;
    }
  }
}

std::string Book::program(const types::Scope& scope, const types::Qualifier& qualifier,
                          const std::map<std::string, std::string, std::less<>>& imports,
                          const FindErrors& find_errors) const {
  return SavedProgram(*this, scope, qualifier, imports).text(find_errors);
}

}  // namespace gos::cli
