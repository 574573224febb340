// Commands that look at code and at the running program.
#include <fmt/format.h>

#include <algorithm>

#include "bytecode/disassemble.h"
#include "bytecode/program.h"
#include "cli/repl/commands.h"
#include "cli/repl/stopped_world.h"
#include "compiler/types/lookup.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"
#include "std/internal/prompt/natives.h"
#include "std/packages.h"

namespace gos::cli {

// --- :escape ---

namespace {

constexpr std::string_view kSessionFile = "session.go", kCodeFile = "code";

// The session's declarations as one file, the code as another one: in a function, if it is no declaration.
Inputs escape_inputs(Session& session, const std::string& code) {
  source::SourceSet sources;
  source::Diagnostics errors(sources);
  Arena arena;
  const source::SourceFile* file = sources.add("code", code);
  bool declares = false;
  if (file != nullptr) {
    syntax::Input parsed = syntax::parse_input(*file, arena, errors);
    declares =
        parsed.file->stmts.empty() && !parsed.file->decls.empty() && !parsed.file->decls[0]->is<syntax::VarDecl>();
  }
  std::string text = "package main\n";
  if (declares) {
    text += "//line code:1:1\n" + code + "\n";
  } else {
    text += "func code·() {\n//line code:1:1\n" + code + "\n}\n";
  }
  Inputs inputs;
  inputs.directory = "/";
  inputs.files.push_back({std::string(kSessionFile), std::string(kSessionFile), session.program()});
  inputs.files.push_back({std::string(kCodeFile), std::string(kCodeFile), text});
  return inputs;
}

}  // namespace

std::string describe_escapes(Session& session, const std::string& code) {
  // An expression is looked at as a value that goes nowhere.
  std::string text = session.has_value(code) ? "_ = " + code : code;
  size_t shift = text.size() - code.size();
  Inputs inputs = escape_inputs(session, text);
  // The compiler has no · in names.
  std::string& file = inputs.files[1].text;
  for (size_t at; (at = file.find("code·")) != std::string::npos;)
    file.replace(at, std::string("code·").size(), "code__");
  Compilation compilation;
  check::Options options;
  options.allow_unused = options.allow_redeclare = true;
  if (!session.add_imports(inputs.files[1].text) || !compilation.lower(std::move(inputs), options)) {
    return compilation.errors({});
  }
  escape::Report report;
  report.shows_flows = report.explains = true;
  compilation.set_inlining(true);
  compilation.analyse(&report);
  std::string out;
  std::string all = report.str(compilation.front().sources());
  for (size_t at = 0; at < all.size();) {
    size_t end = std::min(all.find('\n', at), all.size());
    std::string line = all.substr(at, end - at);
    at = end + 1;
    if (!line.starts_with("code:")) continue;
    line.erase(0, 5);
    for (std::string_view own : {" in code__", "code:"}) {
      if (size_t found = line.find(own); found != std::string::npos) line.erase(found, own.size());
    }
    // What is inlined is no allocation.
    if (line.find(" inline ") != std::string::npos || line.find(" inlining ") != std::string::npos) continue;
    if (shift != 0 && line.starts_with("1:")) {
      size_t colon = line.find(':', 2);
      int column = std::atoi(line.c_str() + 2);
      line = fmt::format("1:{}{}", std::max(1, column - static_cast<int>(shift)), line.substr(colon));
    }
    out += line + "\n";
  }
  return out.empty() ? "nothing is allocated" : out;
}

// --- :dis ---

std::string disassembly(Session& session, const std::string& name) {
  const bytecode::Program& program = session.compilation().program();
  const bytecode::Function* f = session.function(name);
  if (f == nullptr) {
    for (const bytecode::Function* each : program.entries) {
      if (each->name == name || each->name == "main." + name) f = each;
    }
  }
  if (f == nullptr) return name + " is no function that was compiled";
  return bytecode::disassemble(program, *f, {.text = session.text_of(name)});
}

// --- :doc ---

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Whether a line of Go's usual format begins the declaration of `name`, or of the method `name` of `type`.
bool declares(std::string_view line, std::string_view type, std::string_view name) {
  auto names = [&](std::string_view rest) {
    return rest.starts_with(name) && (rest.size() == name.size() || !is_word(rest[name.size()]));
  };
  if (!type.empty()) {
    if (!line.starts_with("func (")) return false;
    size_t close = line.find(") ");
    if (close == std::string_view::npos || !names(line.substr(close + 2))) return false;
    std::string_view receiver = line.substr(6, close - 6);
    receiver = receiver.substr(receiver.find_last_of(" *") + 1);
    return receiver.substr(0, receiver.find('[')) == type;
  }
  for (std::string_view keyword : {"func ", "type ", "var ", "const ", "\t"}) {
    if (line.starts_with(keyword) && names(line.substr(keyword.size()))) {
      // Inside a group a name is followed by its type or value; elsewhere a tab begins a statement.
      return keyword != "\t" || line.find(" = ") != std::string_view::npos || line.size() == name.size() + 1;
    }
  }
  return false;
}

std::string declaration_at(const std::vector<std::string_view>& lines, size_t at) {
  size_t from = at;
  while (from > 0 && (lines[from - 1].starts_with("//") || lines[from - 1].starts_with("\t//"))) --from;
  std::string out;
  std::string_view head = lines[at];
  bool is_func = head.starts_with("func ");
  if (is_func) head = head.substr(0, head.find(" {"));
  out += std::string(head) + "\n";
  if (!is_func && (head.ends_with("{") || head.ends_with("("))) {
    for (size_t i = at + 1; i < lines.size(); ++i) {
      out += std::string(lines[i]) + "\n";
      if (!lines[i].empty() && lines[i][0] != '\t' && lines[i][0] != ' ') break;
    }
  }
  for (size_t i = from; i < at; ++i) {
    std::string_view line = lines[i].substr(lines[i].find("//") + 2);
    if (line.starts_with("go:")) continue;
    out += "   " + std::string(line) + "\n";
  }
  return out;
}

std::string package_documentation(const std_::Package& package) {
  std::string out = fmt::format("package {} // import \"{}\"\n", package.name, package.path);
  std::string names;
  for (const std_::SourceFile& file : package.files) {
    std::vector<std::string_view> lines = lines_of(file.text);
    for (size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].starts_with("package ") && i > 0 && lines[i - 1].starts_with("//")) {
        size_t from = i;
        while (from > 0 && lines[from - 1].starts_with("//")) --from;
        for (; from < i; ++from) out += "   " + std::string(lines[from].substr(2)) + "\n";
      }
      for (std::string_view keyword : {"func ", "type "}) {
        if (!lines[i].starts_with(keyword) || lines[i].size() == keyword.size()) continue;
        char first = lines[i][keyword.size()];
        if (first < 'A' || first > 'Z') continue;
        std::string_view line = lines[i];
        if (line.ends_with(" {")) line.remove_suffix(2);
        names += std::string(line) + "\n";
      }
    }
  }
  return out + "\n" + names;
}

}  // namespace

// "T.M" or "x.M": a field or method of what the session has declared.
static std::string own_documentation(Session& session, const std::string& name, size_t dot) {
  types::Object* object = session.scope().declared(Symbol(name.substr(0, dot)));
  types::Type* type = dot != std::string::npos ? types::type_of(object) : nullptr;
  if (type == nullptr || object->kind == types::ObjectKind::kFunc) return session.describe(name);
  types::Object* member = types::lookup_field_or_method(type, true, object->pkg, Symbol(name.substr(dot + 1))).obj;
  if (member == nullptr) return session.describe(name);
  types::type_of(member);
  return types::object_string(member, session.qualifier());
}

static std::string find_documentation(Session& session, const std::string& name) {
  if (const std_::Package* package = std_::find_package(name)) return package_documentation(*package);
  size_t slash = name.rfind('/');
  size_t dot = name.find('.', slash == std::string::npos ? 0 : slash);
  std::string head = name.substr(0, dot);
  if (session.scope().declared(Symbol(head)) != nullptr) return own_documentation(session, name, dot);
  const std_::Package* package = std_::find_package(head);
  if (package == nullptr) {
    if (types::Package* known = session.package_named(head)) package = std_::find_package(known->path.view());
  }
  if (dot == std::string::npos) {
    if (package != nullptr) return package_documentation(*package);
    return name + " is no package, and the session has not declared it";
  }
  if (package == nullptr) return head + " is no package of the standard library";
  std::string member = name.substr(dot + 1);
  size_t second = member.find('.');
  std::string type = second == std::string::npos ? "" : member.substr(0, second);
  if (second != std::string::npos) member.erase(0, second + 1);
  for (const std_::SourceFile& file : package->files) {
    std::vector<std::string_view> lines = lines_of(file.text);
    for (size_t i = 0; i < lines.size(); ++i) {
      if (declares(lines[i], type, member)) return declaration_at(lines, i);
    }
  }
  return fmt::format("{} has no {}", package->path, name.substr(dot + 1));
}

std::string documentation(Session& session, const std::string& name) {
  std::string out;
  Session::Question question;
  std::string inside = find_documentation(session, name);
  Image::Outside outside;
  out = std::string_view(inside);
  return out;
}

// --- :goroutines, :stack ---

size_t goroutine_count() {
  StoppedWorld stopped;
  size_t count = 0;
  runtime::for_each_goroutine([&](runtime::Goroutine* g) { count += g->system ? 0 : 1; });
  return count;
}

std::string goroutines(bool stacks) {
  StoppedWorld stopped;
  std::string out;
  runtime::for_each_goroutine([&](runtime::Goroutine* g) {
    if (g->system) return;
    std::string trace;
    runtime::append_trace(trace, g);
    trace = std_::without_prompt_frames(trace);
    std::string_view first = std::string_view(trace).substr(0, trace.find('\n'));
    if (!stacks) {
      const bytecode::Function* f = nullptr;
      if (g->fp != nullptr && g->pc != nullptr) {
        // The oldest frame: what the go statement started.
        runtime::walk_frames(g->fp, g->pc,
                             [&](uint64_t*, const bytecode::Function* each, const bytecode::Instruction*) {
                               if (!each->has(bytecode::kFunctionWrapper)) f = each;
                             });
      }
      out += fmt::format("{} {}\n", first.substr(0, first.size() - 1), f != nullptr ? f->name : "not started");
      return;
    }
    auto size = static_cast<uint64_t>(g->stack_hi - g->stack_lo) * 8;
    uint64_t used = g->fp != nullptr ? g->offset_of(g->fp) * 8 : 0;
    int grown = 0;
    for (uint64_t s = runtime::kFirstStackSlots * 8; s < size; s *= 2) ++grown;
    out += fmt::format("{}\n  stack {} KB, {} bytes below the newest frame, doubled {} times\n",
                       first.substr(0, first.size() - 1), size / 1024, used, grown);
    std::string_view frames = std::string_view(trace).substr(std::min(first.size() + 1, trace.size()));
    out += std::string(frames);
    if (!frames.ends_with("\n\n")) out += "\n";
  });
  return out.empty() ? "no goroutine runs" : out;
}

}  // namespace gos::cli
