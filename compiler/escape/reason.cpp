// Explanations in words (see reason.h).
#include "compiler/escape/reason.h"

#include <fmt/format.h>

#include "compiler/escape/batch.h"
#include "compiler/ir/print.h"
#include "compiler/types/sizes.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;
using ir::StmtKind;

namespace {

std::string text_of(const Expr* e, const ir::Function* f, int outer = 0) {
  return e == nullptr ? "_" : ir::source_text(e, f->package, outer);
}

std::string list_text(std::span<Expr* const> list, const ir::Function* f) {
  std::string text;
  for (const Expr* e : list) {
    if (!text.empty()) text += ", ";
    text += text_of(e, f);
  }
  return text;
}

constexpr int kComparison = 3;  // binding strength of what stands beside a send's arrow

std::string statement_text(const ir::Stmt* s, const ir::Function* f) {
  if (s->written != nullptr) s = s->written;
  switch (s->kind) {
    case StmtKind::kDeclare: {
      std::string name = s->var->name.empty() ? ir::temporary_name(s->var, *s->var->owner) : s->var->name.str();
      return name + " := " + text_of(s->x, f);
    }
    case StmtKind::kAssign:
      if (s->x->kind == ExprKind::kConcat && s->x->implicit) {
        std::string text = text_of(s->lhs[0], f) + " += ";
        for (size_t i = 1; i < s->x->args.size(); ++i) text += (i > 1 ? " + " : "") + text_of(s->x->args[i], f);
        return text;
      }
      return text_of(s->lhs[0], f) + " = " + text_of(s->x, f);
    case StmtKind::kAssignOp:
      return text_of(s->lhs[0], f) + " " + std::string(syntax::text(s->op)) + "= " + text_of(s->x, f);
    case StmtKind::kAssignTuple: return list_text(s->lhs, f) + " = " + text_of(s->x, f);
    case StmtKind::kAssignParallel: return list_text(s->lhs, f) + (s->def ? " := " : " = ") + list_text(s->values, f);
    case StmtKind::kReturn: return s->values.empty() ? "return" : "return " + list_text(s->values, f);
    case StmtKind::kSend: return text_of(s->lhs[0], f, kComparison) + " <- " + text_of(s->x, f, kComparison);
    case StmtKind::kRange: return "for loop";
    case StmtKind::kTypeSwitch: return "case";
    default: return "statement";
  }
}

std::string note_text(const Note& note, const ir::Function* f) {
  if (!note.text.empty()) return std::string(note.text);
  if (note.expr != nullptr) return (note.address ? "&" : "") + text_of(note.expr, f);
  if (note.stmt != nullptr) return statement_text(note.stmt, f);
  return note.var->name.empty() ? ir::temporary_name(note.var, *note.var->owner) : note.var->name.str();
}

ir::FullPos note_pos(const Note& note) {
  if (note.expr != nullptr) return ir::full_pos(note.expr);
  if (note.stmt == nullptr) return ir::full_pos(note.var);
  return {note.stmt->assign ? note.stmt->assign : note.stmt->pos, note.stmt->within};
}

ir::FullPos pos_of(const Location& l) {
  if (l.var != nullptr) return ir::full_pos(l.var);
  return l.expr != nullptr ? ir::full_pos(l.expr) : ir::FullPos();
}

std::string stored_text(const Graph& graph, const Location& l) {
  if (&l == &graph.heap) return "{heap}";
  if (l.var != nullptr) return location_text(l);
  return l.expr != nullptr ? "{storage for " + location_text(l) + "}" : "{temp}";
}

// The steps of a way as lines of -m=2, and for the log.
void explain_path(Report& report, const Graph& graph, const Location& l, const Path& path,
                  std::vector<Report::Related>& related) {
  source::Pos at = pos_of(l).shown();
  const ir::Function* f = l.function;
  for (const Step& step : path) {
    if (step.to == nullptr) {
      report.explanation(at, "  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518");
      return;
    }
    std::string ops = step.derefs < 0 ? "&" : std::string(static_cast<size_t>(step.derefs), '*');
    std::string flow = "flow: " + stored_text(graph, *step.to) + " ← " + ops + stored_text(graph, *step.from) + ":";
    report.explanation(at, "  " + flow);
    related.push_back({step.notes != nullptr ? note_pos(*step.notes) : pos_of(*step.from), "escflow:    " + flow});
    for (const Note* note = step.notes; note != nullptr; note = note->next) {
      std::string from = "from " + note_text(*note, f) + " (" + note->why + ")";
      report.explanation(at, "    " + from, note_pos(*note).shown());
      related.push_back({note_pos(*note), "escflow:      " + from});
    }
  }
}

// --- The sentence ---

std::string bytes_text(int64_t bytes) {
  if (bytes < 0) return "more";
  if (bytes < 1024) return fmt::format("{} bytes", bytes);
  double kilobytes = static_cast<double>(bytes) / 1024;
  return kilobytes < 1024 ? fmt::format("{:.4g} KB", kilobytes) : fmt::format("{:.4g} MB", kilobytes / 1024);
}

const Note* outermost(const Note* note) {
  while (note != nullptr && note->next != nullptr) note = note->next;
  return note;
}

bool has_note(const Path& path, std::string_view why) {
  for (const Step& step : path) {
    for (const Note* note = step.notes; note != nullptr; note = note->next) {
      if (why == note->why) return true;
    }
  }
  return false;
}

std::string callee_text(const Expr* call, const ir::Function* f) {
  if (call->kind == ExprKind::kAppend) return "append";
  if (call->kind != ExprKind::kCall) return text_of(call, f);
  if (call->call == ir::CallKind::kStatic) return std::string(ir::function_text(call->function, f->package));
  if (call->call == ir::CallKind::kInterface) return text_of(call->x, f) + "." + call->method->name.str();
  return text_of(call->x, f);
}

std::string passed_sentence(const Expr* call, const Location& l, const Path& path) {
  std::string callee = callee_text(call, l.function);
  bool boxed = has_note(path, "interface-converted") || (l.expr != nullptr && l.expr->kind == ExprKind::kConvIface);
  switch (call->kind) {
    case ExprKind::kPanic: return "passed to panic, which hands it to whoever recovers";
    case ExprKind::kAppend: return "appended to a slice whose elements may be on the heap";
    default: break;
  }
  if (boxed) return "stored in an interface that " + callee + " keeps";
  if (call->kind == ExprKind::kCall && call->call == ir::CallKind::kInterface) {
    return "passed to " + callee + ", a method of an interface, which may keep it";
  }
  if (call->kind == ExprKind::kCall && call->call == ir::CallKind::kClosure) {
    return "passed to " + callee + ", a func value, which may keep it";
  }
  return "passed to " + callee + ", which keeps it";
}

std::string assigned_sentence(const ir::Stmt* s, const Location& to, const Location& l) {
  if (to.var != nullptr) {
    std::string name = location_text(to);
    if (to.function != l.function) return "stored in " + name + ", a variable of a function around";
    if (to.loop_depth < l.loop_depth) return "stored in " + name + ", which is declared outside the loop";
    return "stored in " + name + ", which escapes";
  }
  for (const Expr* place : s->lhs) {
    if (place == nullptr) continue;
    const Expr* base = place;
    while (base->kind == ExprKind::kField ||
           (base->kind == ExprKind::kIndex && types::under_as<types::Array>(base->x->type) != nullptr)) {
      base = base->x;
    }
    if (base->kind == ExprKind::kVar && base->var->cls == ir::VarClass::kGlobal) {
      return "stored in " + text_of(place, l.function) + ", a package variable";
    }
    if (base->kind == ExprKind::kMapIndex) return "stored in a map, whose entries are on the heap";
  }
  return "stored in " + (s->lhs.empty() ? std::string("memory") : text_of(s->lhs[0], l.function)) +
         ", which may be on the heap";
}

std::string limit_sentence(const Location& l) {
  std::string size = bytes_text(location_bytes(l));
  std::string limit = bytes_text(l.var != nullptr ? kMaxVariableSize : kMaxImplicitSize);
  if (size == limit) size = fmt::format("{} bytes", location_bytes(l));
  return fmt::format("{} is over the {} that {} may take on the stack", size, limit,
                     l.var != nullptr ? "a variable" : "an implicit allocation");
}

}  // namespace

std::string short_name(const ir::Function* f) { return ir::function_name(f, f->package); }

std::string location_text(const Location& l) {
  if (l.var != nullptr) {
    if (!l.var->name.empty()) {
      // Of what was inlined from another package also that.
      const types::Object* object = l.var->object;
      bool other = object != nullptr && object->pkg != nullptr && l.var->inlined && object->pkg != l.function->package;
      bool shows = !l.var->name.view().starts_with('~') && !l.var->name.is_blank();
      return (other && shows ? object->pkg->name.str() + "." : "") + l.var->name.str();
    }
    return l.is_result ? "~r" + std::to_string(l.result_index) : ir::temporary_name(l.var, *l.var->owner);
  }
  return l.expr != nullptr ? text_of(l.expr, l.function) : "";
}

int64_t location_bytes(const Location& l) {
  if (l.var != nullptr) return types::size_of(l.var->type);
  const Expr* e = l.expr;
  switch (e->kind) {
    case ExprKind::kNew:
    case ExprKind::kAddr: return types::size_of(types::under_as<types::Pointer>(e->type)->elem);
    case ExprKind::kConvIface: return types::size_of(e->x->type);
    case ExprKind::kSliceLit: return e->length * types::size_of(types::under_as<types::Slice>(e->type)->elem);
    case ExprKind::kMakeSlice: {
      const Expr* size = e->y != nullptr ? e->y : e->x;
      auto count = size->kind == ExprKind::kConst ? size->value.int64() : std::nullopt;
      int64_t elem = types::size_of(types::under_as<types::Slice>(e->type)->elem);
      return count && *count >= 0 && elem >= 0 && (elem == 0 || *count <= INT64_MAX / elem) ? *count * elem : -1;
    }
    case ExprKind::kMethodValue: return 8 + types::size_of(e->x->type);
    case ExprKind::kClosure: {
      int64_t bytes = 8;
      for (const ir::Var* var : e->function->captures) bytes += var->by_value ? types::size_of(var->type) : 8;
      return bytes;
    }
    default: return -1;
  }
}

std::string heap_sentence(const Graph& graph, const Location& l, const Path& path) {
  if (path.empty() || path.back().to == nullptr) return "reachable by a circle of assignments that leaves its function";
  const Step& last = path.back();
  const Note* note = outermost(last.notes);
  if (note == nullptr) return "reachable from what is on the heap";
  std::string_view why = note->why;
  std::string function = short_name(l.function);
  std::string what;
  if (why == "return") {
    what = "returned from " + function + ", outlives it";
  } else if (why == "call parameter" && note->expr != nullptr) {
    what = passed_sentence(note->expr, l, path);
  } else if (why == "send") {
    what = "sent to a channel, whose receiver may be another goroutine";
  } else if (why.starts_with("assign") && note->stmt != nullptr) {
    what = assigned_sentence(note->stmt, *last.to, l);
  } else if (why == "captured by a closure" || why == "reference") {
    what =
        "captured by a func literal that " + (last.to->escapes_why.empty() ? "escapes" : "is " + last.to->escapes_why);
  } else if (why.starts_with("map literal") || why == "key of map put") {
    what = "stored in a map, whose entries are on the heap";
  } else if (why.ends_with("literal element") || why == "slice-literal-element") {
    std::string holder = last.to == &graph.heap ? "" : location_text(*last.to);
    if (holder == "... argument") holder = "the arguments of a call";
    what = "stored in " + (holder.empty() ? "a literal" : holder) + " on the heap";
  } else if (why == "interface-converted") {
    what = "held by an interface that is on the heap";
  } else if (why == "too large for stack") {
    what = limit_sentence(l);
  } else if (why == "zero-sized element") {
    what = "elements without bytes all have one address on the heap";
  } else if (why == "spill" && l.expr != nullptr &&
             (l.expr->kind == ExprKind::kClosure || l.expr->kind == ExprKind::kMethodValue)) {
    what = "kept by a go or defer statement beyond this call";
  } else {
    what = std::string("reaches the heap (") + note->why + ")";
  }
  return what;
}

void explain_escape(Report& report, const Graph& graph, Location& l, const Path& path, bool at_once) {
  if (!l.function->from_user || !pos_of(l).pos) return;
  l.escapes_why = heap_sentence(graph, l, path);
  std::string text = location_text(l);
  std::vector<Report::Related> related;
  report.explanation(pos_of(l).shown(), text + " escapes to heap in " + short_name(l.function) + ":");
  explain_path(report, graph, l, path, related);
  report.diagnostics.push_back(
      {pos_of(l), at_once ? "escapes" : "escape", text + " escapes to heap", std::move(related)});
}

void explain_leak(Report& report, const Graph& graph, const Location& l, const Location& sink, int derefs,
                  const Path& path) {
  if (!l.function->from_user) return;
  std::string to = "parameter " + location_text(l) + " leaks to " + stored_text(graph, sink);
  std::string with = " with derefs=" + std::to_string(derefs);
  std::vector<Report::Related> related;
  report.explanation(pos_of(l).shown(), to + " for " + short_name(l.function) + with + ":");
  explain_path(report, graph, l, path, related);
  report.diagnostics.push_back({pos_of(l), "leak", to + with, std::move(related)});
}

}  // namespace gos::escape
