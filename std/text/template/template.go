// Package template makes text from templates and data.
package template

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
)

// What a key that a map has not evaluates to.
type missingKey int

const (
	missingIsInvalid missingKey = iota
	missingIsZero
	missingFails
)

// A group is templates that know each other by name, and their functions.
type group struct {
	mu        sync.RWMutex
	templates map[string]*Template
	functions map[string]reflect.Value
	missing   missingKey
}

// A Template is a parsed template.
type Template struct {
	name        string
	body        *list // nil until it is parsed
	group       *group
	left, right string
}

// New returns a template without text.
func New(name string) *Template { return &Template{name: name} }

// New returns a template of the same group.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, group: t.group, left: t.left, right: t.right}
}

func (t *Template) init() {
	if t.group == nil {
		t.group = &group{templates: map[string]*Template{}, functions: map[string]reflect.Value{}}
	}
}

// Must panics if err is not nil.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

func (t *Template) Name() string { return t.name }

// Delims sets the delimiters of actions, for templates that are parsed afterwards.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.left, t.right = left, right
	return t
}

// Funcs adds functions to the group.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	t.group.mu.Lock()
	defer t.group.mu.Unlock()
	for name, f := range funcMap {
		if !goodName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(f)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunction(name, v.Type()); err != nil {
			panic(err)
		}
		t.group.functions[name] = v
	}
	return t
}

func (t *Template) hasFunction(name string) bool {
	_, own := t.group.functions[name]
	return own || isBuiltin(name)
}

func (t *Template) function(name string) (f reflect.Value, builtin, ok bool) {
	t.group.mu.RLock()
	f, ok = t.group.functions[name]
	t.group.mu.RUnlock()
	if ok || !isBuiltin(name) {
		return f, false, ok
	}
	return reflect.ValueOf(builtins()[name]), true, true
}

func (t *Template) missingKey() missingKey {
	if t.group == nil {
		return missingIsInvalid
	}
	return t.group.missing
}

// Option sets options: missingkey=default, invalid, zero or error.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, o := range opt {
		key, value, ok := strings.Cut(o, "=")
		switch {
		case o == "":
			panic("empty option string")
		case ok && key == "missingkey" && (value == "invalid" || value == "default"):
			t.group.missing = missingIsInvalid
		case ok && key == "missingkey" && value == "zero":
			t.group.missing = missingIsZero
		case ok && key == "missingkey" && value == "error":
			t.group.missing = missingFails
		default:
			panic("unrecognized option: " + o)
		}
	}
	return t
}

// Parse reads the text of the template and of those defined in it. An empty text replaces none that is not.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.group.mu.RLock()
	lists, err := parse(t.name, text, t.left, t.right, t.hasFunction)
	t.group.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	t.group.mu.Lock()
	defer t.group.mu.Unlock()
	for name, l := range lists {
		n := t
		if name != t.name {
			n = &Template{name: name, group: t.group, left: t.left, right: t.right}
		}
		old := t.group.templates[name]
		keep := old != nil && old.body != nil && l.isEmpty()
		if !keep {
			t.group.templates[name] = n
		}
		if !keep || n.body == nil {
			n.body = l
		}
	}
	return t, nil
}

// Lookup returns the template of that name in the group, nil if there is none.
func (t *Template) Lookup(name string) *Template {
	if t.group == nil {
		return nil
	}
	t.group.mu.RLock()
	defer t.group.mu.RUnlock()
	return t.group.templates[name]
}

// Templates returns the templates of the group.
func (t *Template) Templates() []*Template {
	if t.group == nil {
		return nil
	}
	t.group.mu.RLock()
	defer t.group.mu.RUnlock()
	list := make([]*Template, 0, len(t.group.templates))
	for _, n := range t.group.templates {
		list = append(list, n)
	}
	return list
}

// DefinedTemplates lists the names of the group for an error message.
func (t *Template) DefinedTemplates() string {
	s := ""
	for _, n := range t.Templates() {
		if n.body == nil {
			continue
		}
		if s == "" {
			s = "; defined templates are: "
		} else {
			s += ", "
		}
		s += fmt.Sprintf("%q", n.name)
	}
	return s
}

// Clone returns a copy of the template with a group of its own.
func (t *Template) Clone() (*Template, error) {
	c := *t
	c.group = nil
	c.init()
	if t.group == nil {
		return &c, nil
	}
	t.group.mu.RLock()
	defer t.group.mu.RUnlock()
	for name, n := range t.group.templates {
		copied := &c
		if name != t.name {
			other := *n
			other.group = c.group
			copied = &other
		}
		c.group.templates[name] = copied
	}
	for name, f := range t.group.functions {
		c.group.functions[name] = f
	}
	return &c, nil
}

// ExecuteTemplate executes the template of that name in the group.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	n := t.Lookup(name)
	if n == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return n.Execute(wr, data)
}

// parseFiles parses files as templates of their base names; the first is the result if t is nil.
func parseFiles(t *Template, files []string, read func(string) (string, []byte, error)) (*Template, error) {
	if len(files) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, file := range files {
		name, b, err := read(file)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(name)
		}
		n := t
		if name != t.name {
			n = t.New(name)
		}
		if _, err := n.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func readFile(file string) (string, []byte, error) {
	b, err := os.ReadFile(file)
	return filepath.Base(file), b, err
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, files, readFile)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var files []string
	for _, pattern := range patterns {
		list, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
		}
		files = append(files, list...)
	}
	return parseFiles(t, files, func(file string) (string, []byte, error) {
		b, err := fs.ReadFile(fsys, file)
		return path.Base(file), b, err
	})
}

// ParseFiles, ParseGlob and ParseFS read templates from files.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, filenames, readFile) }
func ParseGlob(pattern string) (*Template, error)       { return parseGlob(nil, pattern) }

func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, filenames, readFile)
}

func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}
