// Writing down what was found: tags, verdicts in the tree, messages.
#include <string>

#include "compiler/escape/batch.h"
#include "compiler/escape/reason.h"
#include "compiler/escape/tags.h"
#include "compiler/ir/print.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;

namespace {

// Parameters of a range function's body have no name: the loop variables that they are assigned to first speak for
// them.
const ir::Var* loop_variable(const ir::Function* f, const ir::Var* param) {
  for (const ir::Stmt* s : f->body) {
    bool from_param = s->kind == ir::StmtKind::kDeclare && s->x != nullptr && s->x->kind == ExprKind::kVar;
    if (from_param && s->x->var == param) return s->var;
  }
  return nullptr;
}

void report_leaks(Report& report, const ir::Function* f, const ir::Var* param, const ir::ParamTag& tag) {
  std::string name = param->name.str();
  bool leaks = tag.heap >= 0;
  if (leaks) report.add(param->pos, (tag.heap == 0 ? "leaking param: " : "leaking param content: ") + name);
  for (size_t i = 0; i < f->results.size() && i < ir::ParamTag::kMaxResults; ++i) {
    if (tag.results[i] < 0) continue;
    leaks = true;
    std::string result = f->results[i]->name.str();
    if (result.empty()) result = "~r" + std::to_string(i);
    report.add(param->pos,
               "leaking param: " + name + " to result " + result + " level=" + std::to_string(tag.results[i]));
  }
  if (!report.mutations) {
    if (!leaks) report.add(param->pos, name + " does not escape");
    return;
  }
  if (tag.mutator >= 0) report.add(param->pos, "mutates param: " + name + " derefs=" + std::to_string(tag.mutator));
  if (tag.callee >= 0) report.add(param->pos, "calls param: " + name + " derefs=" + std::to_string(tag.callee));
  if (!leaks && tag.mutator < 0 && tag.callee < 0) {
    report.add(param->pos, name + " does not escape, mutate, or call");
  }
}

}  // namespace

// What the parameter of an //go:uintptrescapes function takes as one uintptr or several; "" for none.
static std::string_view taken_uintptr(const ir::Function* f, const ir::Var* param) {
  auto is_uintptr = [](types::Type* t) {
    auto* basic = types::as<types::Basic>(types::under(t));
    return basic != nullptr && basic->basic == types::BasicKind::kUintptr;
  };
  if (!f->uintptr_escapes) return "";
  if (is_uintptr(param->type)) return "uintptr";
  auto* slice = f->is_variadic && param == f->params.back() ? types::under_as<types::Slice>(param->type) : nullptr;
  return slice != nullptr && is_uintptr(slice->elem) ? "...uintptr" : "";
}

bool is_instance(const ir::Function* function) {
  for (; function != nullptr; function = function->outer) {
    if (function->name.view().find('[') != std::string_view::npos) return true;
  }
  return false;
}

void Batch::finish_tags(ir::Function* f) {
  bool report = reported(f) && !f->wrapper && !is_instance(f);
  f->tags.clear();
  for (ir::Var* param : f->params) {
    Location* l = location(param);
    ir::ParamTag tag = heap_tag();
    if (std::string_view taken = taken_uintptr(f, param); !taken.empty()) {
      if (report) a_.report->add(param->pos, "marking " + param->name.str() + " as escaping " + std::string(taken));
    } else if (param->name.is_blank()) {
      tag = ir::ParamTag();
    } else if (a_.facts.has_pointers(param->type)) {
      tag = l->tag;
      simplify(tag);
      const ir::Var* named = param->name.empty() ? loop_variable(f, param) : param;
      Location* shown = named == nullptr ? nullptr : location(const_cast<ir::Var*>(named));
      if (report && shown != nullptr && !shown->escapes) report_leaks(*a_.report, f, named, tag);
    }
    f->tags.push_back(tag);
  }
  f->analysed = true;
  std::vector<ir::ParamTag> promised;
  if (f->from_user || !std_tags(f, promised)) return;
  for (size_t i = 0; i < promised.size(); ++i) {
    if (!a_.facts.has_pointers(f->params[i]->type)) continue;
    if (a_.report != nullptr && promises_more(promised[i], f->tags[i])) {
      a_.report->doubtful_std_tags.push_back(f->name.str() + ": " + f->params[i]->name.str());
    }
  }
  f->tags = std::move(promised);
}

// What is said of something in an instance of a generic function is said where that was inlined, too.
void Batch::say(source::Pos pos, const ir::Function* f, const std::string& text) {
  a_.report->add(pos, text);
  while (f->outer != nullptr) f = f->outer;
  if (f->forwarded) a_.report->add(ir::shown_pos(f), text);
}

void Batch::finish_location(Location& l) {
  bool escapes = l.escapes;
  if (l.var != nullptr) {
    if (!escapes) return;
    l.var->escapes = true;
    if (reported(l.function) && !(l.function->wrapper && l.function->outer == nullptr) && l.var->name != "#defers") {
      std::string name = l.var->name.empty()
                             ? ir::temporary_name(l.var, *l.var->owner, a_.calls.made_in_declaration(l.var) ? 1 : 0)
                             : location_text(l);
      say(ir::shown_pos(l.var), l.function, "moved to heap: " + name);
      if (explains_) add_site(l, name);
    }
    return;
  }
  Expr* e = l.expr;
  if (e == nullptr) return;
  e->escapes = escapes ? ir::Escape::kHeap : ir::Escape::kStack;
  if (!reported(l.function) || static_data_.contains(e)) return;
  bool wrapper =
      (e->kind == ExprKind::kClosure && e->function->wrapper) || (e->kind == ExprKind::kMethodValue && e->implicit);
  bool made_up = e->kind == ExprKind::kAppend && e->source == nullptr;
  // What Go panics with in a library function is known (std_costs.def).
  bool text = e->kind == ExprKind::kConvIface && e->x->kind == ExprKind::kConst && escapes;
  if (e->hushed && text) return;
  if (!wrapper && !made_up) {
    std::string text = e->kind == ExprKind::kAppend ? "append" : ir::source_text(e, l.function->package);
    say(ir::shown_pos(e), l.function, text + (escapes ? " escapes to heap" : " does not escape"));
    if (explains_) add_site(l, text);
  }
  bool to_bytes = e->kind == ExprKind::kConvString && e->conv == ir::StringConv::kStringToBytes;
  if (to_bytes && !l.mutated()) a_.report->add(ir::shown_pos(e), "zero-copy string->[]byte conversion");
}

void Batch::add_site(const Location& l, std::string text) {
  Report::Site site;
  site.is_variable = l.var != nullptr;
  site.pos = site.is_variable ? ir::shown_pos(l.var) : ir::shown_pos(l.expr);
  site.inner = site.is_variable ? l.var->pos : l.expr->pos;
  site.text = std::move(text);
  site.function = short_name(l.function);
  site.bytes = location_bytes(l);
  site.on_heap = l.escapes;
  if (!site.is_variable) {
    site.is_box = l.expr->kind == ExprKind::kConvIface;
    site.is_string = l.expr->kind == ExprKind::kConcat || l.expr->kind == ExprKind::kConvString;
  }
  site.may_grow = !site.is_variable && l.expr->kind == ExprKind::kAppend;
  site.why = l.escapes ? l.escapes_why : "does not outlive " + site.function;
  bool sized_late = !site.is_variable && l.expr->kind == ExprKind::kMakeSlice && site.bytes < 0;
  if (sized_late && !l.escapes) {
    site.on_heap = true;
    site.why = "its size is known only while the program runs";
  }
  a_.report->sites.push_back(std::move(site));
  if (l.escapes && !site.is_variable) a_.report->diagnostics.push_back({ir::full_pos(l.expr), "escape", "", {}});
}

void Batch::finish() {
  for (Node* node : nodes_) finish_tags(node->function);
  for (Location& l : graph_.locations) finish_location(l);
  for (Node* node : nodes_) node->in_batch = false;
  for (Location& l : graph_.locations) {
    if (l.var != nullptr) l.var->scratch = 0;
  }
}

}  // namespace gos::escape
