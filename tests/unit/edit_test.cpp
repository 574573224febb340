// The editor's parts: keys, texts, widths, layout, history, and what the terminal is sent of output.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "edit/history.h"
#include "edit/keys.h"
#include "edit/layout.h"
#include "edit/terminal.h"
#include "edit/text.h"
#include "edit/width.h"

using namespace gos::edit;

namespace {

// Keys as text: kinds and what they carry.
std::string keys_of(std::string_view bytes, size_t step) {
  KeyDecoder decoder;
  std::string out;
  auto add = [&out](const KeyEvent& e) {
    out += std::to_string(static_cast<int>(e.key));
    if (!e.text.empty()) out += "'" + e.text + "'";
    if (e.letter != 0) out += e.letter;
    out += ' ';
  };
  for (size_t at = 0; at < bytes.size(); at += step) {
    decoder.feed(bytes.substr(at, step));
    while (auto event = decoder.next()) add(*event);
  }
  while (auto event = decoder.give_up()) add(*event);
  return out;
}

std::string key(Key k) { return std::to_string(static_cast<int>(k)); }

}  // namespace

TEST_CASE("keys are the same however their bytes are cut") {
  constexpr std::string_view kBytes = "\x1b[A\x1b[1;5C\x1bOH\x1b[3~\x1b[200~a\r\nb\x1b[C\x1b[201~\x01\x1b\x7f\x1b[Z\t";
  std::string want = key(Key::kUp) + " " + key(Key::kWordRight) + " " + key(Key::kHome) + " " + key(Key::kDelete) +
                     " " + key(Key::kPaste) + "'a\nb\x1b[C' " + key(Key::kControl) + "A " + key(Key::kAltBackspace) +
                     " " + key(Key::kBackTab) + " " + key(Key::kTab) + " ";
  for (size_t step = 1; step <= kBytes.size(); ++step) CHECK(keys_of(kBytes, step) == want);
}

TEST_CASE("characters that come in pieces are put together") {
  CHECK(keys_of("日本", 6) == key(Key::kText) + "'日本' ");
  CHECK(keys_of("日本", 2) == key(Key::kText) + "'日' " + key(Key::kText) + "'本' ");
  CHECK(keys_of("\xe6\x97", 1) == key(Key::kText) + "'\xe6\x97' ");
  CHECK(keys_of("\xff\xfe!", 3) == key(Key::kText) + "'\xff\xfe!' ");
}

TEST_CASE("half sequences and pastes without an end") {
  CHECK(keys_of("\x1b", 1) == key(Key::kEscape) + " ");
  CHECK(keys_of("\x1b[20", 4) == key(Key::kUnknown) + " ");
  CHECK(keys_of("\x1b[200~half", 3) == key(Key::kPaste) + "'half' ");
  CHECK(keys_of("\x1b[999999999999999999999999999999999999999999~", 7).find(key(Key::kUnknown)) == 0);
  CHECK(keys_of("\x1b\x1b[A", 4) == key(Key::kEscape) + " " + key(Key::kUp) + " ");
}

TEST_CASE("widths") {
  CHECK(columns("abc") == 3);
  CHECK(columns("日本") == 4);
  CHECK(columns("e\u0301x") == 2);
  CHECK(columns("\t") == kTabColumns);
  CHECK(columns("\x01") == 2);
  CHECK(columns("\xff\xfe") == 2);
  CHECK(columns("👨‍👩‍👧") == 2);
  CHECK(cluster_at("👨‍👩‍👧x", 0).end == std::string("👨‍👩‍👧").size());
  CHECK(cluster_before("ae\u0301", 4) == 1);
  CHECK(cluster_before("日本", 6) == 3);
  CHECK(printed("\x01") == "^A");
  CHECK(printed("\x7f") == "^?");
  CHECK(printed("\xff") == "\uFFFD");
  CHECK(printed("\u0301") == "\u25CC\u0301");
  CHECK(fit("日本", 3) == "日");
}

TEST_CASE("editing a text") {
  Text t;
  t.insert("if x {");
  t.insert_indented_newline();
  CHECK(t.str() == "if x {\n\t");
  t.insert("y()");
  t.insert_indented_newline();
  t.insert_closing('}');
  CHECK(t.str() == "if x {\n\ty()\n}");
  CHECK(t.up());
  CHECK(t.cursor() == 7);
  CHECK(t.up());
  CHECK_FALSE(t.up());
  t.line_end();
  t.cut_to_line_end();
  CHECK(t.str() == "if x {\ty()\n}");
  t.yank();
  CHECK(t.str() == "if x {\n\ty()\n}");
  CHECK(t.undo());
  CHECK(t.str() == "if x {\ty()\n}");
  t.reset("one two");
  t.cut_word_left();
  CHECK(t.str() == "one ");
  t.text_start();
  t.cut_word_right();
  CHECK(t.str() == " ");
  t.reset("ab");
  t.transpose();
  CHECK(t.str() == "ba");
  t.reset("é́");
  t.erase_left();
  CHECK(t.str().empty());
  CHECK_FALSE(Text().undo());
}

TEST_CASE("layout wraps by columns and finds the cursor") {
  Drawing d;
  d.prompt = "> ";
  d.continuation = ". ";
  d.text = "abcdef\n日本語";
  d.cursor = d.text.size();
  Screen s = lay_out(d, 6, false);
  CHECK(s.rows == std::vector<std::string>{"> abcd", "ef", ". 日本", "語"});
  CHECK(s.cursor_row == 3);
  CHECK(s.cursor_column == 2);
  d.text = "abcd";
  d.cursor = 4;
  s = lay_out(d, 6, false);
  CHECK(s.rows == std::vector<std::string>{"> abcd", ""});
  CHECK(s.cursor_row == 1);
  d.text = "日";
  d.cursor = 0;
  CHECK(lay_out(d, 1, false).rows.back() == "?");
  d.spans = {{0, 3, Style::kString}};
  CHECK(lay_out(d, 9, true).rows[0].find("\x1b[32m日\x1b[m") != std::string::npos);
}

TEST_CASE("brackets") {
  std::string text = "f(a[1)]";
  std::vector<Span> spans = {
      {1, 2, Style::kBracket}, {3, 4, Style::kBracket}, {5, 6, Style::kBracket}, {6, 7, Style::kBracket}};
  match_brackets(text, 7, spans);
  CHECK(spans[2].style == Style::kError);
  CHECK(spans[3].style == Style::kMatch);
  CHECK(spans[1].style == Style::kMatch);
  CHECK(spans[0].style == Style::kBracket);
}

TEST_CASE("a history that many processes share loses nothing, and does not grow for ever") {
  std::string directory = (std::filesystem::temp_directory_path() / "gos-edit-XXXXXX").string();
  REQUIRE(mkdtemp(directory.data()) != nullptr);
  std::string path = directory + "/sub/history";
  constexpr int kProcesses = 4, kEntries = 200;
  for (int p = 0; p < kProcesses; ++p) {
    if (fork() != 0) continue;
    History history(path);
    for (int i = 0; i < kEntries; ++i) history.add("entry\n" + std::to_string(p) + "\\" + std::to_string(i));
    _exit(0);
  }
  while (wait(nullptr) > 0) {
  }
  std::vector<std::string> got = History(path).entries();
  REQUIRE(got.size() == size_t{kProcesses} * kEntries);
  std::sort(got.begin(), got.end());
  CHECK(std::unique(got.begin(), got.end()) == got.end());
  CHECK(got[0] == "entry\n0\\0");
  std::string big(60'000, 'x');
  History history(path);
  for (int i = 0; i < 150; ++i) history.add(big + std::to_string(i));
  CHECK(std::filesystem::file_size(path) < 5'000'000);
  CHECK(History(path).entries().back() == big + "149");
  CHECK(History(directory).problem() == directory + ": Is a directory");
  std::filesystem::remove_all(directory);
}

TEST_CASE("what others print while keys are read is written with the area drawn anew, at once") {
  int screen = -1, terminal_end = -1;
  winsize size{.ws_row = 5, .ws_col = 10, .ws_xpixel = 0, .ws_ypixel = 0};
  REQUIRE(openpty(&screen, &terminal_end, nullptr, nullptr, &size) == 0);
  auto shown = [screen] {
    std::string out;
    char buffer[4096];
    for (pollfd p{screen, POLLIN, 0}; poll(&p, 1, 0) > 0;) {
      ssize_t n = read(screen, buffer, sizeof buffer);
      if (n <= 0) break;
      out.append(buffer, static_cast<size_t>(n));
    }
    return out;
  };
  {
    Terminal terminal(terminal_end, terminal_end);
    CHECK(!terminal.take_output(terminal_end, "nobody types\n"));
    REQUIRE(terminal.enter_raw());
    terminal.begin_area();
    Screen area{.rows = {"> a", "  b"}, .cursor_row = 1, .cursor_column = 3};
    terminal.draw(area);
    shown();
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    CHECK(!terminal.take_output(ends[1], "no terminal\n"));
    for (int i = 0; i < 100; ++i) CHECK(terminal.take_output(terminal_end, i % 2 == 0 ? "one " : "two\n"));
    CHECK(shown().empty());
    std::string bytes;
    CHECK(terminal.read(bytes, -1) == Terminal::Read::kOutput);
    CHECK(shown().empty());
    terminal.draw(area);
    std::string lines;
    for (int i = 0; i < 50; ++i) lines += "one two\r\n";
    std::string drawn = "\r\x1b[J> a\r\r\n  b\r\x1b[3C";  // the terminal puts \r in front of each \n
    CHECK(shown() == "\x1b[1A\r\x1b[J" + lines + std::string(10, ' ') + "\r\x1b[K" + drawn);
    CHECK(terminal.take_output(terminal_end, "four\n"));
    terminal.leave_raw();
    CHECK(shown() == "\x1b[1A\r\x1b[Jfour\r\n\x1b[?2004l");
    close(ends[0]);
    close(ends[1]);
  }
  close(screen);
  close(terminal_end);
}
