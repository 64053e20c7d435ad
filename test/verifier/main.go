// Verifier of Tin Dân's public log that shares no code with it: golang.org/x/mod/sumdb (note, tlog).
//
// Build without modules, with the Debian packages golang-go and golang-golang-x-mod-dev:
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go build -o verifier test/verifier/main.go
//	./verifier bundles.json
//	./verifier khoa-bien-nhan.txt bien-nhan.txt
//
// The second form checks a receipt against the key that the residents' site publishes, and prints what was signed.
// The file is an array of bundles. For each one a line is printed: "accepted", or "refused: " and why.
// The exit code is 0 if all are accepted, 1 if any is refused, 2 if the file cannot be read.
package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// inclusion claims that the entry (its bytes in base64) is number index of the checkpoint's tree.
type inclusion struct {
	Entry string   `json:"entry"`
	Index int64    `json:"index"`
	Proof []string `json:"proof"`
}

// consistency claims that a tree of oldSize entries with this root is the beginning of the checkpoint's tree.
type consistency struct {
	OldSize int64    `json:"oldSize"`
	OldRoot string   `json:"oldRoot"`
	Proof   []string `json:"proof"`
}

// bundle is one checkpoint as published, the log's public key and origin, and what is claimed under it.
type bundle struct {
	VerifierKey string        `json:"verifierKey"`
	Origin      string        `json:"origin"`
	Checkpoint  string        `json:"checkpoint"`
	Inclusion   []inclusion   `json:"inclusion"`
	Consistency []consistency `json:"consistency"`
}

func main() {
	if len(os.Args) == 3 {
		os.Exit(receipt(os.Args[1], os.Args[2]))
	}
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: verifier FILE.json, or: verifier KEY.txt RECEIPT.txt")
		os.Exit(2)
	}
	data, err := os.ReadFile(os.Args[1])
	var bundles []bundle
	if err == nil {
		err = json.Unmarshal(data, &bundles)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	code := 0
	for _, b := range bundles {
		if err := check(b); err != nil {
			fmt.Println("refused:", err)
			code = 1
		} else {
			fmt.Println("accepted")
		}
	}
	os.Exit(code)
}

// receipt opens a signed receipt with a published key. Returns the exit code.
func receipt(keyFile, noteFile string) int {
	key, err := os.ReadFile(keyFile)
	var signed []byte
	if err == nil {
		signed, err = os.ReadFile(noteFile)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(key)))
	if err != nil {
		fmt.Println("refused:", err)
		return 1
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		fmt.Println("refused:", err)
		return 1
	}
	fmt.Print("accepted\n", opened.Text)
	return 0
}

func check(b bundle) error {
	size, root, err := openCheckpoint(b)
	if err != nil {
		return err
	}
	for _, c := range b.Inclusion {
		entry, err := base64.StdEncoding.DecodeString(c.Entry)
		if err != nil {
			return err
		}
		proof, err := hashes(c.Proof)
		if err != nil {
			return err
		}
		if c.Index < 0 || c.Index >= size {
			return errors.New("index outside the tree")
		}
		if err := tlog.CheckRecord(proof, size, root, c.Index, tlog.RecordHash(entry)); err != nil {
			return fmt.Errorf("inclusion of %d: %w", c.Index, err)
		}
	}
	for _, c := range b.Consistency {
		oldRoot, err := tlog.ParseHash(c.OldRoot)
		if err != nil {
			return err
		}
		proof, err := hashes(c.Proof)
		if err != nil {
			return err
		}
		if c.OldSize < 1 || c.OldSize > size {
			return errors.New("old size outside the tree")
		}
		if err := tlog.CheckTree(proof, size, root, c.OldSize, oldRoot); err != nil {
			return fmt.Errorf("consistency with %d: %w", c.OldSize, err)
		}
	}
	return nil
}

// openCheckpoint checks the signature and reads origin, size and root (C2SP tlog-checkpoint).
func openCheckpoint(b bundle) (size int64, root tlog.Hash, err error) {
	verifier, err := note.NewVerifier(b.VerifierKey)
	if err != nil {
		return 0, root, err
	}
	opened, err := note.Open([]byte(b.Checkpoint), note.VerifierList(verifier))
	if err != nil {
		return 0, root, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != b.Origin {
		return 0, root, errors.New("not a checkpoint of this log")
	}
	size, err = strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return 0, root, errors.New("malformed size")
	}
	root, err = tlog.ParseHash(lines[2])
	return size, root, err
}

func hashes(texts []string) ([]tlog.Hash, error) {
	all := make([]tlog.Hash, 0, len(texts))
	for _, text := range texts {
		h, err := tlog.ParseHash(text)
		if err != nil {
			return nil, err
		}
		all = append(all, h)
	}
	return all, nil
}
