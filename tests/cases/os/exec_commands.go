// run
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

func main() {
	out, err := exec.Command("echo", "hello", "world").Output()
	fmt.Printf("%q %v\n", out, err)
	out, err = exec.Command("sh", "-c", "echo out; echo err >&2; exit 3").Output()
	var failed *exec.ExitError
	fmt.Printf("%q %v %v", out, err, errors.As(err, &failed))
	fmt.Printf(" %d %q %v %v %v\n", failed.ExitCode(), failed.Stderr, failed.Success(), failed.Exited(), failed.Sys().(syscall.WaitStatus).ExitStatus())
	out, err = exec.Command("sh", "-c", "echo one; echo two >&2; echo three").CombinedOutput()
	fmt.Printf("%q %v\n", out, err)

	cmd := exec.Command("cat")
	cmd.Stdin = strings.NewReader("from a reader\n")
	var b bytes.Buffer
	cmd.Stdout = &b
	fmt.Println(cmd.Run(), b.String(), cmd.ProcessState, cmd.ProcessState.Pid() == cmd.Process.Pid)
	fmt.Println(cmd.Run(), cmd.Wait())
	big := strings.Repeat("0123456789", 100000)
	cmd = exec.Command("cat")
	cmd.Stdin = strings.NewReader(big)
	out, err = cmd.Output()
	fmt.Println(string(out) == big, err)
	cmd = exec.Command("head", "-c", "5")
	cmd.Stdin = strings.NewReader(big)
	out, err = cmd.Output()
	fmt.Println(string(out), err)

	cmd = exec.Command("sort")
	in, _ := cmd.StdinPipe()
	from, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
	io.WriteString(in, "b\nc\na\n")
	fmt.Println(in.Close())
	for lines := bufio.NewScanner(from); lines.Scan(); {
		fmt.Print(lines.Text(), ",")
	}
	fmt.Println(cmd.Wait())

	cmd = exec.Command("sh", "-c", "pwd; echo $A $B $GOS_TEST")
	cmd.Dir = "/"
	cmd.Env = append(cmd.Environ(), "A=1", "B=2", "A=3")
	out, err = cmd.Output()
	fmt.Printf("%q %v\n", out, err)
	cmd = exec.Command("env")
	cmd.Env = []string{"X=1", "Y=2", "X=3"}
	out, err = cmd.Output()
	fmt.Printf("%q %v\n", out, err)
	cmd.Env = []string{"A\x00=1"}
	cmd = &exec.Cmd{Path: "/bin/true", Env: []string{"A\x00=1"}}
	fmt.Println(cmd.Run())

	for _, c := range []*exec.Cmd{exec.Command("no-such-program"), exec.Command("./no-such-file"), exec.Command("/etc"), exec.Command("/etc/passwd"), {}, exec.Command("")} {
		err := c.Run()
		fmt.Println(c, "->", err, errors.Is(err, exec.ErrNotFound), errors.Is(err, os.ErrNotExist), errors.Is(err, os.ErrPermission))
	}
	cmd = exec.Command("true")
	cmd.Dir = "/no/such/dir"
	fmt.Println(cmd.Run())
	cmd = exec.Command("true")
	cmd.Stdout = os.Stdout
	_, err = cmd.Output()
	fmt.Println(err)
	_, err = cmd.StdoutPipe()
	fmt.Println(err, new(exec.Cmd).Wait())
	_, err = exec.LookPath("./nothing")
	fmt.Println(err)
	path, err := exec.LookPath("sh")
	fmt.Println(strings.HasSuffix(path, "/sh"), err)

	cmd = exec.Command("sleep", "100")
	cmd.Start()
	fmt.Println(cmd.Process.Signal(syscall.SIGTERM), cmd.Wait(), cmd.ProcessState.Sys().(syscall.WaitStatus).Signal(), cmd.ProcessState.ExitCode())
	fmt.Println(cmd.Process.Kill(), cmd.Process.Signal(os.Interrupt) == os.ErrProcessDone)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	start := time.Now()
	fmt.Println(exec.CommandContext(ctx, "sleep", "100").Run(), time.Since(start) < 20*time.Second)
	fmt.Println(exec.CommandContext(ctx, "sleep", "100").Run())

	r, w, _ := os.Pipe()
	cmd = exec.Command("sh", "-c", "echo extra >&3")
	cmd.ExtraFiles = []*os.File{w}
	fmt.Println(cmd.Run(), w.Close())
	extra, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", extra, err)
	r.Close()
	r, w, _ = os.Pipe()
	r.Close()
	_, err = w.WriteString("nobody reads")
	fmt.Println(err, errors.Is(err, syscall.EPIPE))

	p, err := os.StartProcess("/bin/sh", []string{"sh", "-c", "exit 7"}, &os.ProcAttr{Files: []*os.File{nil, os.Stdout, os.Stderr}})
	fmt.Println(err)
	state, err := p.Wait()
	fmt.Println(state, err, state.ExitCode(), state.UserTime() >= 0, state.SystemTime() >= 0)
	_, err = os.StartProcess("/no/such", nil, &os.ProcAttr{})
	fmt.Println(err)
	fmt.Println((*os.ProcessState)(nil), (*os.ProcessState)(nil).ExitCode())
	cmd = exec.Command("sh", "-c", "yes problem | head -c 100000 >&2; exit 1")
	_, err = cmd.Output()
	errors.As(err, &failed)
	fmt.Println(len(failed.Stderr), strings.Contains(string(failed.Stderr), "omitting"))
}
