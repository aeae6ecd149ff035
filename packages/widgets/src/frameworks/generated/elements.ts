// Generated from the doc blocks of the widgets by `npm run widgets:integrations`. Do not edit.
import type {
  CreditsChangeEvent,
  ErrorEvent,
  LoadEvent,
  PeriodChangeEvent,
  PointSelectEvent,
  ProgrammeChangeEvent,
  ScopeChangeEvent,
  SubmittedEvent,
} from '../../index.ts';
import type {DoorstepActions} from '../../actions/actions.ts';
import type {DoorstepBrand} from '../../brand/brand.ts';
import type {DoorstepComparison} from '../../comparison/comparison.ts';
import type {DoorstepDataTable} from '../../data-table/data-table.ts';
import type {DoorstepFeedbackInbox} from '../../feedback-inbox/feedback-inbox.ts';
import type {DoorstepKpiTile} from '../../kpi-tile/kpi-tile.ts';
import type {DoorstepPassport} from '../../passport/passport.ts';
import type {DoorstepProgramme} from '../../programme/programme.ts';
import type {DoorstepRatingInput} from '../../rating-input/rating-input.ts';
import type {DoorstepSatisfactionForm} from '../../satisfaction-form/satisfaction-form.ts';
import type {DoorstepScorecard} from '../../scorecard/scorecard.ts';
import type {DoorstepServiceCredits} from '../../service-credits/service-credits.ts';
import type {DoorstepSource} from '../../source/source.ts';
import type {DoorstepSurveyFunnel} from '../../survey-funnel/survey-funnel.ts';
import type {DoorstepTrendChart} from '../../trend-chart/trend-chart.ts';
import type {DoorstepValueMap} from '../../value-map/value-map.ts';
import type {DoorstepWitnesses} from '../../witnesses/witnesses.ts';

/** Every element of the kit by its tag. */
export interface DoorstepElements {
  /** What the landlord does about its figures: what residents said, what was done, and whether it worked. */
  'doorstep-actions': {
    element: DoorstepActions;
    props: Pick<
      DoorstepActions,
      'signals' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The actions are shown */
      'doorstep-load': LoadEvent;
      /** The actions could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** Gives all widgets inside it a landlord's colour for links and buttons. It shows nothing itself. A colour that could not be read is made darker or lighter, and one that would become another colour is refused: the console says which. */
  'doorstep-brand': {
    element: DoorstepBrand;
    props: {
      /** Any CSS colour, such as `#0b6e4f` */
      color: string;
    };
    events: {};
  };
  /** A landlord's figure among those of similar landlords: a dot each on one line with the middle half, how many are clearly lower, about the same and clearly higher, and by size what chance alone would do. */
  'doorstep-comparison': {
    element: DoorstepComparison;
    props: Pick<
      DoorstepComparison,
      'data' | 'peers' | 'view' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** The figures of one measure as a plain table that can be put in order. */
  'doorstep-data-table': {
    element: DoorstepDataTable;
    props: Pick<
      DoorstepDataTable,
      'kind' | 'csv' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** What residents wrote, for the landlord's staff on a page of an intranet: to read it, say what it is about, decide whether it counts, and answer. Nothing is kept: not on the device, not in a cache, and nothing at all without a token. */
  'doorstep-feedback-inbox': {
    element: DoorstepFeedbackInbox;
    props: Pick<DoorstepFeedbackInbox, 'landlord' | 'api' | 'language' | 'token' | 'data' | 'session'>;
    events: {
      /** The list is shown */
      'doorstep-load': LoadEvent;
      /** It could not be read: `DS_STAFF_TOKEN` when the token does not hold any more */
      'doorstep-error': ErrorEvent;
    };
  };
  /** One measure as a card: its name, the figure, of whom and when, and whether it really changed. */
  'doorstep-kpi-tile': {
    element: DoorstepKpiTile;
    props: Pick<
      DoorstepKpiTile,
      'href' | 'compact' | 'item' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figure is shown */
      'doorstep-load': LoadEvent;
      /** The figure could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** How a figure is known: what it counts, who checked it, and where it comes from. */
  'doorstep-passport': {
    element: DoorstepPassport;
    props: Pick<DoorstepPassport, 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'>;
    events: {
      /** The facts are shown */
      'doorstep-load': LoadEvent;
      /** The facts could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** Planned work on homes against its plan and its budget. */
  'doorstep-programme': {
    element: DoorstepProgramme;
    props: Pick<
      DoorstepProgramme,
      'programme' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
      /** A reader picked another programme */
      'doorstep-programme-change': ProgrammeChangeEvent;
    };
  };
  /** A scale in words as a control of any form: it is sent with the form under its name, can be required and disabled, and goes back with the form. Five answers from very satisfied to very dissatisfied, unless it is given others. */
  'doorstep-rating-input': {
    element: DoorstepRatingInput;
    props: Pick<
      DoorstepRatingInput,
      | 'name'
      | 'label'
      | 'hint'
      | 'required'
      | 'disabled'
      | 'language'
      | 'defaultValue'
      | 'options'
      | 'value'
      | 'form'
      | 'validity'
      | 'validationMessage'
      | 'willValidate'
    >;
    events: {};
  };
  /** A form of the landlord, one question a page: what residents say of a repair, or of a figure. Nothing is kept on the device unless a resident chooses it, and nothing is called sent without the landlord's receipt. */
  'doorstep-satisfaction-form': {
    element: DoorstepSatisfactionForm;
    props: Pick<
      DoorstepSatisfactionForm,
      | 'form'
      | 'reference'
      | 'href'
      | 'data'
      | 'session'
      | 'measure'
      | 'scope'
      | 'landlord'
      | 'api'
      | 'language'
      | 'release'
    >;
    events: {
      /** The form is shown */
      'doorstep-load': LoadEvent;
      /** The form could not be read */
      'doorstep-error': ErrorEvent;
      /** The landlord has the answers; with the receipt, and nothing of the answers */
      'doorstep-submitted': SubmittedEvent;
    };
  };
  /** A balanced scorecard: every measure with its figure, target, real change and what the landlord does, and those to read together side by side. A table from 640 pixels of its place, a list below. */
  'doorstep-scorecard': {
    element: DoorstepScorecard;
    props: Pick<
      DoorstepScorecard,
      'scorecard' | 'href' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The scorecard is shown */
      'doorstep-load': LoadEvent;
      /** The scorecard could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** What a contract's schedule says of a month: indicative, for staff. It reads nothing: these sums are no part of the published interface, and only a page that has them can hand them over. */
  'doorstep-service-credits': {
    element: DoorstepServiceCredits;
    props: Pick<DoorstepServiceCredits, 'contractor' | 'month' | 'language' | 'credits' | 'measures'>;
    events: {
      /** A reader picked another contractor or month */
      'doorstep-credits-change': CreditsChangeEvent;
    };
  };
  /** Says once, for all widgets inside it, where figures come from. It shows nothing itself. Attributes on a widget win. */
  'doorstep-source': {
    element: DoorstepSource;
    props: {
      /** Address of the folder in which landlords' folders lie */
      api: string;
      /** The landlord's name in addresses, such as `leeds-city-council` */
      landlord: string;
      /** `en` or `cy` */
      language: string;
      /** A release id, to show a kept copy for ever */
      release: string;
    };
    events: {};
  };
  /** Who was asked about their repair, and who was not: from the repairs finished to the answers that came back. */
  'doorstep-survey-funnel': {
    element: DoorstepSurveyFunnel;
    props: Pick<
      DoorstepSurveyFunnel,
      'quarter' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** One measure over time: a sentence, a drawing and a table that say the same. */
  'doorstep-trend-chart': {
    element: DoorstepTrendChart;
    props: Pick<
      DoorstepTrendChart,
      'csv' | 'kind' | 'multiples' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
      /** A reader chose a point */
      'doorstep-point-select': PointSelectEvent;
      /** A reader picked whose homes or which part of the landlord */
      'doorstep-scope-change': ScopeChangeEvent;
      /** A reader picked another kind of period */
      'doorstep-period-change': PeriodChangeEvent;
    };
  };
  /** What was paid with what it bought: cost across, outcome up, and what each corner means. There is no score. */
  'doorstep-value-map': {
    element: DoorstepValueMap;
    props: Pick<
      DoorstepValueMap,
      'pair' | 'points' | 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'
    >;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
  /** What the contractor's record, an inspector and the resident say of the same repairs. */
  'doorstep-witnesses': {
    element: DoorstepWitnesses;
    props: Pick<DoorstepWitnesses, 'data' | 'measure' | 'scope' | 'landlord' | 'api' | 'language' | 'release'>;
    events: {
      /** The figures are shown */
      'doorstep-load': LoadEvent;
      /** The figures could not be read */
      'doorstep-error': ErrorEvent;
    };
  };
}
