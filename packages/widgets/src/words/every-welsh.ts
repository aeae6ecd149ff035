// Brings all Welsh at once: a server renders any widget in any language, and a browser test compares them.
import '../actions/welsh.ts';
import '../comparison/welsh.ts';
import '../data-table/welsh.ts';
import '../kpi-tile/welsh.ts';
import '../passport/welsh.ts';
import '../programme/welsh.ts';
import '../rating-input/welsh.ts';
import '../satisfaction-form/welsh.ts';
import '../scorecard/welsh.ts';
import '../service-credits/welsh.ts';
import '../survey-funnel/welsh.ts';
import '../trend-chart/welsh.ts';
import '../value-map/welsh.ts';
import '../witnesses/welsh.ts';
import '../feedback-inbox/welsh.ts';
