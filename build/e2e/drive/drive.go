// Package drive opens pages in a headless Chromium and plays a reader: keys,
// pointers, touches, an offline network, another theme. It is used by the
// browser tests, the screenshots and the measurements.
package drive

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Patience is how long a condition of the page may take to come true. It is
// only waited for in full when something is wrong.
const Patience = 15 * time.Second

// ErrNoChromium tells that no browser is installed.
var ErrNoChromium = errors.New("no chromium on this machine (apt-get install chromium fonts-noto-cjk)")

// Chrome is one running browser. Each Tab of it is a reader of its own, with
// empty storage, caches and workers.
type Chrome struct {
	ctx  context.Context
	stop []context.CancelFunc
}

// Start runs a browser until Stop. Names resolve to nothing, so a page that
// asks any other origin fails at once.
func Start() (*Chrome, error) {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		return nil, ErrNoChromium
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.Flag("lang", "en"), chromedp.Flag("font-render-hinting", "none"),
		chromedp.WSURLReadTimeout(time.Minute),
	)
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stop := chromedp.NewContext(alloc, chromedp.WithErrorf(func(string, ...any) {}))
	if err := chromedp.Do(ctx); err != nil {
		stopAlloc()
		return nil, fmt.Errorf("starting chromium: %w", err)
	}
	return &Chrome{ctx: ctx, stop: []context.CancelFunc{stop, stopAlloc}}, nil
}

// Stop ends the browser.
func (c *Chrome) Stop() {
	for _, stop := range c.stop {
		stop()
	}
}

// Look is how a reader's device presents itself. The zero value is a laptop
// in light mode.
type Look struct {
	Width, Height int  // CSS pixels, 1280 by 800 when 0
	Dark          bool // prefers-color-scheme
	Reduced       bool // prefers-reduced-motion
	Touch         bool // a phone
	NoScripts     bool
	Print         bool // media print
}

// Tab is one page of a reader of its own.
type Tab struct {
	ctx  context.Context
	stop context.CancelFunc

	mu       sync.Mutex
	problems []string
	origin   string
}

// Open makes a new reader with an empty page.
func (c *Chrome) Open(look Look) (*Tab, error) {
	ctx, stop := chromedp.NewContext(c.ctx, chromedp.WithNewBrowserContext())
	t := &Tab{ctx: ctx, stop: stop}
	err := chromedp.Do(ctx)
	if err == nil {
		err = chromedp.Listen(ctx, t.hear)
	}
	if err == nil {
		_, err = chromedp.Call(ctx, log.Enable, cdp.Empty{})
	}
	if err == nil {
		_, err = chromedp.Call(ctx, network.Enable, network.EnableParams{})
	}
	if err == nil {
		err = t.Look(look)
	}
	if err != nil {
		stop()
		return nil, err
	}
	return t, nil
}

// Look changes how the device presents itself.
func (t *Tab) Look(l Look) error {
	if l.Width == 0 {
		l.Width = 1280
	}
	if l.Height == 0 {
		l.Height = 800
	}
	pick := func(yes bool, a, b string) string {
		if yes {
			return a
		}
		return b
	}
	media := emulation.SetEmulatedMediaParams{Media: pick(l.Print, "print", ""), Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: pick(l.Dark, "dark", "light")},
		{Name: "prefers-reduced-motion", Value: pick(l.Reduced, "reduce", "no-preference")},
	}}
	if _, err := chromedp.Call(t.ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(l.Width), Height: int64(l.Height), DeviceScaleFactor: 1, Mobile: l.Touch,
	}); err != nil {
		return err
	}
	if _, err := chromedp.Call(t.ctx, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: l.Touch}); err != nil {
		return err
	}
	if _, err := chromedp.Call(t.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: l.NoScripts}); err != nil {
		return err
	}
	_, err := chromedp.Call(t.ctx, emulation.SetEmulatedMedia, media)
	return err
}

// Close ends the reader.
func (t *Tab) Close() { t.stop() }

// hear notes what a good page never does.
func (t *Tab) hear(event any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeAssert {
			var words []string
			for _, a := range e.Args {
				words = append(words, string(a.Value)+a.Description)
			}
			t.problems = append(t.problems, "console: "+strings.Join(words, " "))
		}
	case *runtime.EventExceptionThrown:
		t.problems = append(t.problems, "exception: "+exception(e.ExceptionDetails))
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			t.problems = append(t.problems, "log: "+e.Entry.Text+" "+e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		u := e.Request.URL
		if t.origin != "" && !strings.HasPrefix(u, t.origin) && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") {
			t.problems = append(t.problems, "asked another origin: "+u)
		}
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			t.problems = append(t.problems, fmt.Sprintf("%d: %s", e.Response.Status, e.Response.URL))
		}
	}
}

// Problems returns and forgets what went wrong in the page so far.
func (t *Tab) Problems() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	p := t.problems
	t.problems = nil
	return p
}

// Go opens an address, also when it differs from the current one only in its
// fragment, and waits until it has loaded.
func (t *Tab) Go(url string) error {
	t.mu.Lock()
	parts := strings.SplitN(url, "/", 4)
	t.origin = strings.Join(parts[:3], "/") + "/"
	t.mu.Unlock()
	ctx, cancel := context.WithTimeout(t.ctx, 2*Patience)
	defer cancel()
	here, err := chromedp.Run(ctx, chromedp.Location())
	if err != nil {
		return err
	}
	bare, _, _ := strings.Cut(url, "#")
	if now, _, _ := strings.Cut(here, "#"); now == bare {
		if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil {
			return err
		}
	}
	return chromedp.Do(ctx, chromedp.Navigate(url))
}

// Reload loads the page again.
func (t *Tab) Reload() error {
	ctx, cancel := context.WithTimeout(t.ctx, 2*Patience)
	defer cancel()
	return chromedp.Do(ctx, chromedp.Reload())
}

// Ready waits for the first interactive render.
func (t *Tab) Ready() error { return t.Wait(`document.documentElement.dataset.ready === "1"`) }

// Wait polls until a JavaScript expression, or what it promises, is truthy.
func (t *Tab) Wait(js string) error {
	deadline := time.Now().Add(Patience)
	for {
		ok, err := Eval[bool](t, "(async () => !!(await ("+js+")))()")
		if ok {
			return nil
		}
		if time.Now().After(deadline) {
			if err != nil {
				return fmt.Errorf("waiting for %s: %w", js, err)
			}
			return fmt.Errorf("never came true: %s", js)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// Eval runs JavaScript in the page, waits for a promise, and returns its value.
func Eval[T any](t *Tab, js string) (T, error) {
	ctx, cancel := context.WithTimeout(t.ctx, 2*Patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}

func exception(d *runtime.ExceptionDetails) string {
	if d.Exception != nil && d.Exception.Description != "" {
		return d.Exception.Description
	}
	return d.Text
}

// Picture takes a PNG of the window, or of the page down to 2,600 pixels.
func (t *Tab) Picture(whole bool) ([]byte, error) {
	ctx, cancel := context.WithTimeout(t.ctx, 2*Patience)
	defer cancel()
	if !whole {
		return chromedp.Run(ctx, chromedp.CaptureScreenshot())
	}
	size, err := Eval[[]float64](t, `[document.documentElement.clientWidth, Math.min(2600, document.documentElement.scrollHeight)]`)
	if err != nil {
		return nil, err
	}
	beyond := true
	result, err := chromedp.Call(ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{
		CaptureBeyondViewport: &beyond,
		Clip:                  &page.Viewport{Width: size[0], Height: size[1], Scale: 1},
	})
	return result.Data, err
}
