package state

import (
	"explorer/app/record"
	"explorer/app/text"
)

// Msg is something that happened; Update answers it.
type Msg interface{ msg() }

// Unit is what a step of the playhead moves by.
type Unit int

// The steps of the playhead.
const (
	ByEvent Unit = iota
	ByHour
	ByTurn
	ByWindow // to the window's start or end
)

// What can happen.
type (
	Scrubbed struct{ T record.Moment }
	Stepped  struct{ By, Dir int } // By is a Unit; Dir −1 or +1
	LayerSet struct {
		Layer record.Layer
		On    bool
	}
	OverlaySet struct {
		ID string
		On bool
	}
	AnswerShown   struct{ ID string } // of the overlays that are on
	ViewOpened    struct{ View View }
	EventSelected struct{ ID string } // "" closes the detail
	Zoomed        struct {
		Factor float64
		Around record.Moment
	}
	Panned        struct{ Fraction float64 }
	WindowSet     struct{ W record.Span } // the zero span restores the default
	LangChosen    struct{ Lang text.Lang }
	PlayToggled   struct{}
	Ticked        struct{ Ms float64 } // playing went on for Ms milliseconds
	SpeedChosen   struct{ Speed float64 }
	PauseSet      struct{ On bool }
	LoopMarked    struct{ End bool } // the playhead is the loop's start or end
	LoopCleared   struct{}
	FilterChanged struct{ Key, Value string } // q, who, where, conf; all clears
	OptionsChosen struct{ Pairs [][2]string }
	OptionsReset  struct{ View View }
	PresentSet    struct{ On bool }
	BlankToggled  struct{}
	HelpToggled   struct{}
	IntroSet      struct { // unfolds or folds the introduction
		Open  bool
		Focus string
	}
	ThemeChosen struct{ Theme string }
	LinkOpened  struct {
		Fragment string
		Base     Base
	}
	Resized      struct{ Width int }
	NoticeRaised struct{ Text string }
	NoticeClosed struct{}
	LinkCopied   struct{}
	PrintAsked   struct{}
)

func (Scrubbed) msg()      {}
func (Stepped) msg()       {}
func (LayerSet) msg()      {}
func (OverlaySet) msg()    {}
func (AnswerShown) msg()   {}
func (ViewOpened) msg()    {}
func (EventSelected) msg() {}
func (Zoomed) msg()        {}
func (Panned) msg()        {}
func (WindowSet) msg()     {}
func (LangChosen) msg()    {}
func (PlayToggled) msg()   {}
func (Ticked) msg()        {}
func (SpeedChosen) msg()   {}
func (PauseSet) msg()      {}
func (LoopMarked) msg()    {}
func (LoopCleared) msg()   {}
func (FilterChanged) msg() {}
func (OptionsChosen) msg() {}
func (OptionsReset) msg()  {}
func (PresentSet) msg()    {}
func (BlankToggled) msg()  {}
func (HelpToggled) msg()   {}
func (IntroSet) msg()      {}
func (ThemeChosen) msg()   {}
func (LinkOpened) msg()    {}
func (Resized) msg()       {}
func (NoticeRaised) msg()  {}
func (NoticeClosed) msg()  {}
func (LinkCopied) msg()    {}
func (PrintAsked) msg()    {}

// Effect is something the page shall do after an Update.
type Effect interface{ effect() }

// What the page can be asked to do.
type (
	PushLink    struct{} // write the link as a new history entry
	ReplaceLink struct{} // write the link in place, soon
	Announce    struct{ Text string }
	FocusOn     struct{ ID string }
	FocusBack   struct{} // to where the reader was before the event's detail
	CopyLink    struct{}
	Fullscreen  struct{ On bool }
	PrintPage   struct{}
	SaveTheme   struct{ Theme string }
	SaveIntro   struct{ Open bool }
	SwapLang    struct{} // the parts of the page outside the app follow
)

func (PushLink) effect()    {}
func (ReplaceLink) effect() {}
func (Announce) effect()    {}
func (FocusOn) effect()     {}
func (FocusBack) effect()   {}
func (CopyLink) effect()    {}
func (Fullscreen) effect()  {}
func (PrintPage) effect()   {}
func (SaveTheme) effect()   {}
func (SaveIntro) effect()   {}
func (SwapLang) effect()    {}
