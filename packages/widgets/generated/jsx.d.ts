import type { DoorstepActions } from "../src/actions/actions.ts";
import type { DoorstepBrand } from "../src/brand/brand.ts";
import type { DoorstepComparison } from "../src/comparison/comparison.ts";
import type { DoorstepDataTable } from "../src/data-table/data-table.ts";
import type { DoorstepKpiTile } from "../src/kpi-tile/kpi-tile.ts";
import type { DoorstepPassport } from "../src/passport/passport.ts";
import type { DoorstepProgramme } from "../src/programme/programme.ts";
import type { DoorstepScorecard } from "../src/scorecard/scorecard.ts";
import type { DoorstepServiceCredits } from "../src/service-credits/service-credits.ts";
import type { DoorstepSource } from "../src/source/source.ts";
import type { DoorstepSurveyFunnel } from "../src/survey-funnel/survey-funnel.ts";
import type { DoorstepTrendChart } from "../src/trend-chart/trend-chart.ts";
import type { DoorstepValueMap } from "../src/value-map/value-map.ts";
import type { DoorstepWitnesses } from "../src/witnesses/witnesses.ts";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 */
export type ScopedElements<Prefix extends string = "", Suffix extends string = ""> = {
  [Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`]: CustomElements[Key];
};

type BaseProps = {
  /** Content added between the opening and closing tags of the element */
  children?: any;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined>;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl";
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string;
  /** A unique identifier for the element. */
  id?: string;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number;
  /** Specifies the language of the element. */
  lang?: string;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: unknown | ((e: unknown) => void);
  /** Adds a reference for a custom element slot */
  slot?: string;
  /** Prop for setting inline styles */
  style?: Record<string, string | number>;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number;
  /** Specifies the tooltip text for the element. */
  title?: string;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no";
};

type BaseEvents = {};

export type DoorstepActionsProps = {
  /** Also list what no action answers yet. */
  signals?: DoorstepActions["signals"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepActions["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepActions["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepActions["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepActions["api"];
  /** `en` or `cy`. */
  language?: DoorstepActions["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepActions["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepActions["data"];
  /** The actions are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The actions could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepBrandProps = {
  /** Any CSS colour, such as `#0b6e4f` */
  color?: DoorstepBrand["undefined"];
};

export type DoorstepComparisonProps = {
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepComparison["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepComparison["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepComparison["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepComparison["api"];
  /** `en` or `cy`. */
  language?: DoorstepComparison["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepComparison["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepComparison["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepDataTableProps = {
  /** `month`, `quarter`, `financial-year` or `rolling-12-months`; the first that the scope has without it. */
  kind?: DoorstepDataTable["kind"];
  /** Address of a CSV of the figures; without it the table itself is offered. */
  csv?: DoorstepDataTable["csv"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepDataTable["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepDataTable["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepDataTable["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepDataTable["api"];
  /** `en` or `cy`. */
  language?: DoorstepDataTable["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepDataTable["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepDataTable["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepKpiTileProps = {
  /** Where the name links to. */
  href?: DoorstepKpiTile["href"];
  /** Fewer lines and no drawing, for the side of a page. */
  compact?: DoorstepKpiTile["compact"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepKpiTile["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepKpiTile["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepKpiTile["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepKpiTile["api"];
  /** `en` or `cy`. */
  language?: DoorstepKpiTile["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepKpiTile["release"];
  /** The figure itself. When it is set nothing is fetched. */
  item?: DoorstepKpiTile["item"];
  /** The figure is shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figure could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepPassportProps = {
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepPassport["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepPassport["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepPassport["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepPassport["api"];
  /** `en` or `cy`. */
  language?: DoorstepPassport["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepPassport["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepPassport["data"];
  /** The facts are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The facts could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepProgrammeProps = {
  /** Id of a programme, such as `kitchens-2026-27`; the first that still runs without it. */
  programme?: DoorstepProgramme["programme"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepProgramme["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepProgramme["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepProgramme["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepProgramme["api"];
  /** `en` or `cy`. */
  language?: DoorstepProgramme["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepProgramme["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepProgramme["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
  /** A reader picked another programme */
  "ondoorstep-programme-change"?: (e: CustomEvent<never>) => void;
};

export type DoorstepScorecardProps = {
  /** Id of the scorecard, such as `repairs`. */
  scorecard?: DoorstepScorecard["scorecard"];
  /** Address of a measure's page, with `{measure}` in the place of its id; names are not links without it. */
  href?: DoorstepScorecard["href"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepScorecard["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepScorecard["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepScorecard["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepScorecard["api"];
  /** `en` or `cy`. */
  language?: DoorstepScorecard["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepScorecard["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepScorecard["data"];
  /** The scorecard is shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The scorecard could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepServiceCreditsProps = {
  /** Name of a contractor; the first without it. */
  contractor?: DoorstepServiceCredits["contractor"];
  /** A month such as `2026-05`; the newest of the contractor without it. */
  month?: DoorstepServiceCredits["month"];
  /** `en` or `cy`. */
  language?: DoorstepServiceCredits["language"];
  /** The months of all contracts. */
  credits?: DoorstepServiceCredits["credits"];
  /** Names and units of the measures; without them a line shows a measure's id and its plain number. */
  measures?: DoorstepServiceCredits["measures"];
  /** A reader picked another contractor or month */
  "ondoorstep-credits-change"?: (e: CustomEvent<never>) => void;
};

export type DoorstepSourceProps = {
  /** Address of the folder in which landlords' folders lie */
  api?: DoorstepSource["undefined"];
  /** The landlord's name in addresses, such as `leeds-city-council` */
  landlord?: DoorstepSource["undefined"];
  /** `en` or `cy` */
  language?: DoorstepSource["undefined"];
  /** A release id, to show a kept copy for ever */
  release?: DoorstepSource["undefined"];
};

export type DoorstepSurveyFunnelProps = {
  /** The day on which the quarter starts, such as `2025-01-01`; the newest quarter that is final without it. */
  quarter?: DoorstepSurveyFunnel["quarter"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepSurveyFunnel["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepSurveyFunnel["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepSurveyFunnel["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepSurveyFunnel["api"];
  /** `en` or `cy`. */
  language?: DoorstepSurveyFunnel["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepSurveyFunnel["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepSurveyFunnel["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepTrendChartProps = {
  /** Address of a CSV of the figures; without it the table itself is offered. */
  csv?: DoorstepTrendChart["csv"];
  /** `month`, `quarter`, `financial-year` or `rolling-12-months`; the first that the scope has without it. */
  kind?: DoorstepTrendChart["kind"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepTrendChart["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepTrendChart["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepTrendChart["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepTrendChart["api"];
  /** `en` or `cy`. */
  language?: DoorstepTrendChart["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepTrendChart["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepTrendChart["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
  /** A reader chose a point */
  "ondoorstep-point-select"?: (e: CustomEvent<never>) => void;
  /** A reader picked whose homes or which part of the landlord */
  "ondoorstep-scope-change"?: (e: CustomEvent<never>) => void;
  /** A reader picked another kind of period */
  "ondoorstep-period-change"?: (e: CustomEvent<never>) => void;
};

export type DoorstepValueMapProps = {
  /** Id of a pair of cost and outcome, such as `repairs-first-time`; the first without it. */
  pair?: DoorstepValueMap["pair"];
  /** What the points are: `contractors`, `areas` or `years`; the first of these that the pair has without it. */
  points?: DoorstepValueMap["points"];
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepValueMap["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepValueMap["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepValueMap["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepValueMap["api"];
  /** `en` or `cy`. */
  language?: DoorstepValueMap["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepValueMap["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepValueMap["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type DoorstepWitnessesProps = {
  /** Id of the measure, such as `tsm-tp02`. */
  measure?: DoorstepWitnesses["measure"];
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  scope?: DoorstepWitnesses["scope"];
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  landlord?: DoorstepWitnesses["landlord"];
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  api?: DoorstepWitnesses["api"];
  /** `en` or `cy`. */
  language?: DoorstepWitnesses["language"];
  /** A release id, to show a kept copy. */
  release?: DoorstepWitnesses["release"];
  /** The document itself. When it is set nothing is fetched. */
  data?: DoorstepWitnesses["data"];
  /** The figures are shown */
  "ondoorstep-load"?: (e: CustomEvent<never>) => void;
  /** The figures could not be read */
  "ondoorstep-error"?: (e: CustomEvent<never>) => void;
};

export type CustomElements = {
  /**
   * What the landlord does about its figures: what residents said, what was done, and whether it worked.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The actions are shown
   * - **doorstep-error** - The actions could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to show
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **header** - The heading
   * - **caption** - How many there are
   * - **action** - One action
   * - **status** - Whether it worked
   * - **unanswered** - What no action answers
   * - **message** - Why there is nothing to show
   */
  "doorstep-actions": Partial<DoorstepActionsProps & BaseProps & BaseEvents>;

  /**
   * Gives all widgets inside it a landlord's colour for links and buttons. It shows nothing itself. A colour that could not
   * be read is made darker or lighter, and one that would become another colour is refused: the console says which.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - The widgets
   */
  "doorstep-brand": Partial<DoorstepBrandProps & BaseProps & BaseEvents>;

  /**
   * A landlord's figure among those of similar landlords: how many are clearly lower, about the same and clearly higher.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to draw
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **chart** - The drawing
   * - **status** - Whether the figure is final
   * - **table** - The numbers
   * - **message** - Why there is no figure
   */
  "doorstep-comparison": Partial<DoorstepComparisonProps & BaseProps & BaseEvents>;

  /**
   * The figures of one measure as a plain table that can be put in order.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is no figure
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **table** - The table
   * - **message** - Why there is no figure
   */
  "doorstep-data-table": Partial<DoorstepDataTableProps & BaseProps & BaseEvents>;

  /**
   * One measure as a card: its name, the figure, of whom and when, and whether it really changed.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figure is shown
   * - **doorstep-error** - The figure could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is no figure to show
   *
   * ### **CSS Properties:**
   *  - **--doorstep-tile-figure-size** - Size of the figure _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **header** - The name of the measure
   * - **value** - The figure
   * - **status** - The lines with signs
   * - **chart** - The small drawing
   * - **message** - Why there is no figure
   */
  "doorstep-kpi-tile": Partial<DoorstepKpiTileProps & BaseProps & BaseEvents>;

  /**
   * How a figure is known: what it counts, who checked it, and where it comes from.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The facts are shown
   * - **doorstep-error** - The facts could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to show
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **header** - The heading
   * - **facts** - The list of facts
   * - **message** - Why there is nothing to show
   */
  "doorstep-passport": Partial<DoorstepPassportProps & BaseProps & BaseEvents>;

  /**
   * Planned work on homes against its plan and its budget.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   * - **doorstep-programme-change** - A reader picked another programme
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to draw
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **chart** - The drawing
   * - **status** - Where each programme stands
   * - **table** - The numbers
   * - **message** - Why there is no figure
   */
  "doorstep-programme": Partial<DoorstepProgrammeProps & BaseProps & BaseEvents>;

  /**
   * A balanced scorecard: every measure with its figure, target, real change and what the landlord does, and those to read
   * together side by side. A table from 640 pixels of its place, a list below.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The scorecard is shown
   * - **doorstep-error** - The scorecard could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to show
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **header** - The name of the scorecard
   * - **caption** - How many measures got better or worse, in words
   * - **table** - The table
   * - **value** - A figure in the table
   * - **chart** - A line over time
   * - **message** - What the card lacks, which measures part ways, why there is no figure
   */
  "doorstep-scorecard": Partial<DoorstepScorecardProps & BaseProps & BaseEvents>;

  /**
   * What a contract's schedule says of a month: indicative, for staff. It reads nothing: these sums are no part of the
   * published interface, and only a page that has them can hand them over.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-credits-change** - A reader picked another contractor or month
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to show
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - The name, and what can be picked
   * - **status** - That it is indicative and private
   * - **value** - The sums
   * - **table** - The lines of the schedule
   * - **message** - Why there is nothing
   */
  "doorstep-service-credits": Partial<DoorstepServiceCreditsProps & BaseProps & BaseEvents>;

  /**
   * Says once, for all widgets inside it, where figures come from. It shows nothing itself. Attributes on a widget win.
   * ---
   *
   */
  "doorstep-source": Partial<DoorstepSourceProps & BaseProps & BaseEvents>;

  /**
   * Who was asked about their repair, and who was not: from the repairs finished to the answers that came back.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to draw
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **alarm** - That the wrong mix of people was asked
   * - **chart** - The drawing
   * - **status** - The lines with signs
   * - **table** - The numbers
   * - **message** - Why there is no figure
   */
  "doorstep-survey-funnel": Partial<DoorstepSurveyFunnelProps & BaseProps & BaseEvents>;

  /**
   * One measure over time: a sentence, a drawing and a table that say the same.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   * - **doorstep-point-select** - A reader chose a point
   * - **doorstep-scope-change** - A reader picked whose homes or which part of the landlord
   * - **doorstep-period-change** - A reader picked another kind of period
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to draw
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **chart** - The drawing
   * - **status** - The lines with signs
   * - **table** - The numbers
   * - **message** - Why there is no figure
   */
  "doorstep-trend-chart": Partial<DoorstepTrendChartProps & BaseProps & BaseEvents>;

  /**
   * What was paid with what it bought: cost across, outcome up, and what each corner means. There is no score.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to draw
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **chart** - The drawing
   * - **status** - What could not be drawn, and why
   * - **table** - The numbers
   * - **message** - Why there is no figure
   */
  "doorstep-value-map": Partial<DoorstepValueMapProps & BaseProps & BaseEvents>;

  /**
   * What the contractor's record, an inspector and the resident say of the same repairs.
   * ---
   *
   *
   * ### **Events:**
   *  - **doorstep-load** - The figures are shown
   * - **doorstep-error** - The figures could not be read
   *
   * ### **Slots:**
   *  - _default_ - Shown before and without script, and while there is nothing to draw
   *
   * ### **CSS Parts:**
   *  - **base** - The card
   * - **caption** - Name and sentence
   * - **chart** - The drawing
   * - **status** - What is said of each contractor
   * - **table** - The numbers
   * - **message** - Why there is no figure
   */
  "doorstep-witnesses": Partial<DoorstepWitnessesProps & BaseProps & BaseEvents>;
};
