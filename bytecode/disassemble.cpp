// The disassembler, driven by the format column of ops.def.
#include "bytecode/disassemble.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <optional>

#include "bytecode/layout.h"
#include "bytecode/operands.h"

namespace gos::bytecode {

namespace {

constexpr size_t kNameColumn = 18;
constexpr size_t kMaxText = 40;  // of a string constant

std::string hex(uint64_t v) {
  char text[24];
  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(v));
  return text;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (unsigned char c : text.substr(0, kMaxText)) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c < ' ') {
      out += "\\x" + hex(c).substr(2);
    } else {
      out += static_cast<char>(c);
    }
  }
  return out + (text.size() > kMaxText ? "\"..." : "\"");
}

std::string_view source_line(std::string_view text, uint32_t line) {
  for (uint32_t n = 1; n < line; ++n) {
    size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  while (!text.empty() && (text[0] == ' ' || text[0] == '\t')) text.remove_prefix(1);
  return text;
}

class Printer {
 public:
  Printer(const Program& p, const Function& f) : p_(p), f_(f) {}

  std::map<uint32_t, uint32_t> labels() const {
    std::map<uint32_t, uint32_t> out;
    for (uint32_t pc = 0; pc < f_.code_size; pc += length_of(op(pc))) {
      if (auto target = jump_target(pc)) out[*target] = 0;
    }
    uint32_t n = 0;
    for (auto& [pc, number] : out) number = ++n;
    return out;
  }

  std::string instruction(uint32_t pc, const std::map<uint32_t, uint32_t>* labels) const {
    const Instruction& i = f_.code[pc];
    const OpInfo& info = op_info(op(pc));
    const Operands& operands = operands_of(op(pc));
    std::string out(info.name);
    out.resize(std::max(out.size() + 1, kNameColumn), ' ');
    std::string list;
    auto add = [&](const std::string& text) {
      if (!list.empty()) list += ", ";
      list += text;
    };
    const uint16_t values[3] = {i.a, i.b, i.c};
    for (int k = 0; k < 3; ++k) {
      const Operand& o = operands.operand[k];
      if (o.kind == OperandKind::kNone) continue;
      add(operand(i, o, values[k], pc, labels));
    }
    if (op(pc) == Op::LOAD_STRING) {
      const char* text;
      uint64_t word = f_.code[pc + 1].word();
      std::memcpy(&text, &word, sizeof text);
      add(quoted({text, i.bc()}));
    } else {
      extension(operands.extension, pc, add);
    }
    return out + list;
  }

 private:
  Op op(uint32_t pc) const { return static_cast<Op>(f_.code[pc].op); }

  std::optional<uint32_t> jump_target(uint32_t pc) const {
    const Operands& operands = operands_of(op(pc));
    const Instruction& i = f_.code[pc];
    for (const Operand& o : operands.operand) {
      if (o.kind == OperandKind::kJump) return pc + static_cast<uint32_t>(int32_t{i.sc()});
      if (o.kind == OperandKind::kWideJump) return pc + static_cast<uint32_t>(i.sbc());
    }
    return {};
  }

  std::string slot(uint16_t s) const {
    if (s == kNoSlot) return "-";
    if (s >= f_.map_slots) return "w" + std::to_string(s - f_.map_slots);
    std::string out = "r" + std::to_string(s), name;
    for (const SlotName& n : f_.slot_names) {
      if (s < n.slot || s >= n.slot + n.count) continue;
      std::string here = ":" + n.name;
      if (n.count > 1) here += "+" + std::to_string(s - n.slot);
      if (!name.empty() && name != here) return out;  // variables of several scopes
      name = std::move(here);
    }
    return out + name;
  }

  std::string operand(const Instruction& i, const Operand& o, uint16_t value, uint32_t pc,
                      const std::map<uint32_t, uint32_t>* labels) const {
    switch (o.kind) {
      case OperandKind::kUnsigned: return std::to_string(value);
      case OperandKind::kSigned: return std::to_string(static_cast<int16_t>(value));
      case OperandKind::kSignedWide: return std::to_string(i.sbc());
      case OperandKind::kUnsignedWide:
      case OperandKind::kJumpCount: return std::to_string(i.bc());
      case OperandKind::kFunction: return i.bc() < p_.entries.size() ? p_.entries[i.bc()]->name : "?";
      case OperandKind::kType: return type(i.bc());
      case OperandKind::kNative: return i.bc() < p_.natives.size() ? p_.natives[i.bc()] : "?";
      case OperandKind::kJump:
      case OperandKind::kWideJump: {
        uint32_t target = *jump_target(pc);
        if (labels) {
          if (auto it = labels->find(target); it != labels->end()) return "L" + std::to_string(it->second);
        }
        return "@" + std::to_string(target);
      }
      default: return slot(value);
    }
  }

  std::string type(uint64_t id) const { return id < p_.types.size() ? std::string(p_.types[id]->name) : "type?"; }

  template <typename F>
  void extension(ExtensionKind kind, uint32_t pc, F add) const {
    if (kind == ExtensionKind::kNone) return;
    uint64_t word = f_.code[pc + 1].word();
    auto low = static_cast<uint32_t>(word), high = static_cast<uint32_t>(word >> 32);
    switch (kind) {
      case ExtensionKind::kImm64: add(immediate(op(pc), word)); break;
      case ExtensionKind::kType: add(type(low)); break;
      case ExtensionKind::kTypeType:
        add(type(low));
        add(type(high));
        break;
      case ExtensionKind::kTypeNumber:
        add(type(low));
        add(std::to_string(high) + " bytes");
        break;
      case ExtensionKind::kOffsetNumber:
        add(std::to_string(low));
        add(std::to_string(high));
        break;
      case ExtensionKind::kCases: add("cases"); break;
      default: add(std::to_string(word));
    }
  }

  std::string immediate(Op op, uint64_t word) const {
    switch (op) {
      case Op::LOAD_GLOBAL:
      case Op::STORE_GLOBAL:
      case Op::STORE_GLOBAL_PTR:
      case Op::GLOBAL_ADDR: return global(word);
      case Op::LOAD_ITAB: {
        const Itab* t;
        std::memcpy(&t, &word, sizeof t);
        return std::string(t->type->name) + " as " + std::string(t->interface->name);
      }
      default: break;
    }
    auto n = static_cast<int64_t>(word);
    constexpr int64_t kReadable = 1'000'000'000'000;
    return n > -kReadable && n < kReadable ? std::to_string(n) : hex(word);
  }

  std::string global(uint64_t address) const {
    for (const Global& g : p_.globals) {
      auto start = reinterpret_cast<uint64_t>(p_.global_blocks[g.unit].memory) + g.offset;
      if (address == start) return g.name;
      if (address > start && address < start + g.type->size) return g.name + "+" + std::to_string(address - start);
    }
    return hex(address);
  }

  const Program& p_;
  const Function& f_;
};

std::string header(const Program& program, const Function& f, const DisassembleOptions& options) {
  std::string out = "func " + f.name;
  if (f.file < program.files.size()) out += "  " + program.files[f.file] + ":" + std::to_string(f.line);
  out += "\n  frame " + std::to_string(f.frame_slots) + " slots: " + std::to_string(f.result_slots) + " results, " +
         std::to_string(f.param_slots) + " parameters";
  if (f.has(kFunctionHasContext)) out += ", closure";
  if (f.map_slots > f.entry_slots()) out += ", " + std::to_string(f.map_slots - f.entry_slots()) + " locals";
  if (f.frame_slots > f.map_slots) out += ", windows from " + std::to_string(f.map_slots);
  out += '\n';
  if (options.maps) {
    out += "  pointers:";
    for (uint32_t s = 0; s < f.map_slots; ++s) {
      if (f.is_pointer_slot(s)) out += " r" + std::to_string(s);
    }
    out += '\n';
  }
  return out;
}

}  // namespace

std::string disassemble_instruction(const Program& program, const Function& f, uint32_t pc) {
  return Printer(program, f).instruction(pc, nullptr);
}

std::string disassemble(const Program& program, const Function& f, const DisassembleOptions& options) {
  Printer printer(program, f);
  std::map<uint32_t, uint32_t> labels = printer.labels();
  std::string out = header(program, f, options);
  size_t line = 0;
  uint32_t shown = 0;
  for (uint32_t pc = 0; pc < f.code_size; pc += length_of(static_cast<Op>(f.code[pc].op))) {
    while (line < f.lines.size() && f.lines[line].pc <= pc) {
      const LineEntry& entry = f.lines[line++];
      bool current = line == f.lines.size() || f.lines[line].pc > pc;
      if (!options.sources || !current || entry.line == shown) continue;
      shown = entry.line;
      out += "  ; " + std::to_string(entry.line);
      std::string_view text = entry.file < program.sources.size() ? program.sources[entry.file] : std::string_view();
      text = !text.empty() || entry.file != f.file ? source_line(text, entry.line)
             : entry.line >= f.line                ? source_line(options.text, entry.line - f.line + 1)
                                                   : "";
      if (!text.empty()) out += "  " + std::string(text);
      out += '\n';
    }
    if (auto it = labels.find(pc); it != labels.end()) out += "L" + std::to_string(it->second) + ":\n";
    std::string number = std::to_string(pc);
    out += std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') + number + "  " +
           printer.instruction(pc, &labels) + '\n';
  }
  return out;
}

}  // namespace gos::bytecode
