package drive

import (
	"fmt"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

// Slow makes the page's network and processor those of a modest phone:
// latency in ms before each answer, kilobits per second, and how many times
// slower than this machine the processor is.
func (t *Tab) Slow(latency, kbits, cpu float64) error {
	rate := kbits * 1000 / 8
	if _, err := chromedp.Call(t.ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: latency, DownloadThroughput: rate, UploadThroughput: rate}},
	}); err != nil {
		return err
	}
	_, err := chromedp.Call(t.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: cpu})
	return err
}

// Before runs JavaScript at the start of every page this tab opens.
func (t *Tab) Before(js string) error {
	_, err := chromedp.Call(t.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: js})
	return err
}

// Front shows the tab as the one in front: others draw no frames.
func (t *Tab) Front() error {
	_, err := chromedp.Call(t.ctx, page.BringToFront, cdp.Empty{})
	return err
}

// Busy is the processor time in seconds that the page's main thread has used so
// far: scripts, style, layout and painting. Time in which it waits for other
// threads is not counted; with few cores that is theirs.
func (t *Tab) Busy() (float64, error) {
	if _, err := chromedp.Call(t.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		return 0, err
	}
	result, err := chromedp.Call(t.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return 0, err
	}
	for _, m := range result.Metrics {
		if m.Name == "TaskDuration" {
			return m.Value, nil
		}
	}
	return 0, fmt.Errorf("drive: the browser does not tell TaskDuration")
}
