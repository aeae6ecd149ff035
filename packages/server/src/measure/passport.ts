import type {Measure, Passport, Tenure, Text} from '@doorstep/contract';
import {formatNumber, methodInWords, say, type Words} from '@doorstep/domain';
import type {StoredSurvey} from '../store/types.ts';
import type {LandlordFacts} from './facts.ts';
import {toWebsite} from './landlord.ts';

type Language = Parameters<Parameters<typeof say>[0]>[1];
type Fact = Passport['facts'][number];
type Label = (words: Words['passport']) => string;

/** How we know a figure: what is counted, how it was collected in the year, and where it was read from. */
export function toPassport(
  measure: Measure,
  tenure: Tenure,
  facts: LandlordFacts,
  year: string,
  fileName: string,
): Passport {
  const how =
    measure.basis === 'perception'
      ? surveyFacts(facts.survey(year, tenure), tenure)
      : recordsFacts(measure, facts, year, tenure);
  const {code} = measure;
  return {
    facts: [
      fact((p) => p.counts, measure.numerator),
      fact((p) => p.outOf, measure.denominator),
      fact((p) => p.leftOut, measure.exclusions),
      ...(measure.clock ? [fact((p) => p.clock, measure.clock)] : []),
      ...how,
      ...(code
        ? [
            fact(
              (p) => p.definition,
              say((words) => words.passport.definitionValue({code, version: measure.version})),
            ),
          ]
        : []),
      fact((p) => p.source, {en: fileName}),
    ],
  };
}

function fact(label: Label, value: Text): Fact {
  return {label: say((words) => label(words.passport)), value};
}

/** A fact that is only there when its value is known. */
function known<Value>(
  label: Label,
  value: Value | null | undefined,
  tell: (value: Value, words: Words, language: Language) => string,
  holds: Parameters<typeof say>[1] = [],
): Fact[] {
  if (value === null || value === undefined) return [];
  return [
    fact(
      label,
      say((words, language) => tell(value, words, language), holds),
    ),
  ];
}

/** A fact in the words of whoever reported it, which are in English only. */
function quoted(label: Label, value: string | null | undefined): Fact[] {
  return value === null || value === undefined ? [] : [fact(label, {en: value})];
}

function surveyFacts(survey: StoredSurvey | undefined, tenure: Tenure): Fact[] {
  if (survey === undefined) return [];
  const {approach, population, sampleAchieved, sampleRequired, marginOfError} = survey;
  const asked = approach !== null && population !== null ? {approach, population} : null;
  return [
    ...known(
      (p) => p.asked,
      asked,
      (value, words, language) =>
        words.passport.askedValue[value.approach]({
          people: words.statements.peopleCounted[tenure],
          homes: formatNumber(value.population, language),
        }),
    ),
    ...known(
      (p) => p.answered,
      sampleAchieved,
      (value, words, language) => {
        const count = formatNumber(value, language);
        if (sampleRequired === null) return count;
        return words.passport.answeredValue({count, required: formatNumber(Math.ceil(sampleRequired), language)});
      },
    ),
    ...known(
      (p) => p.method,
      methodsUsed(survey),
      (methods, words, language) =>
        methods
          .map(([method, count]) => ({count: formatNumber(count, language), method: methodInWords(words, method)}))
          .map((said) => words.passport.methodValue(said))
          .join(', '),
    ),
    ...known(
      (p) => p.margin,
      marginOfError,
      (points, words, language) => words.passport.marginValue({points: formatNumber(points, language, 1)}),
    ),
    ...known(
      (p) => p.weighted,
      survey.weighted,
      (weighted, words) => {
        const by = weightedBy(survey, words);
        if (!weighted) return words.passport.weightedNo;
        return by === '' ? words.passport.weightedYes : words.passport.weightedBy({by});
      },
      survey.otherWeighting === null ? [] : [{en: survey.otherWeighting}],
    ),
    ...known(
      (p) => p.frame,
      survey.excludedFromFrame,
      (count, words, language) => (count === 0 ? words.passport.nobody : formatNumber(count, language)),
    ),
    ...(survey.externalContractor === true && survey.contractorName !== null
      ? quoted((p) => p.contractor, survey.contractorName)
      : known(
          (p) => p.contractor,
          survey.externalContractor,
          (outside, words) => (outside ? words.passport.outside : words.passport.ownStaff),
        )),
    ...quoted((p) => p.excluded, survey.regulatorNote),
    ...quoted((p) => p.website, toWebsite(survey.website)),
  ];
}

/** "Other (specify in ...)" is the form's prompt; what was typed there stands in its place. */
function weightedBy({weightingCharacteristics, otherWeighting}: StoredSurvey, {passport}: Words): string {
  const known: Readonly<Record<string, string>> = passport.characteristics;
  const chosen = weightingCharacteristics
    .filter((name) => !/^other\b/i.test(name))
    .map((name) => known[name.toLowerCase()] ?? name.toLowerCase());
  return [...chosen, ...(otherWeighting === null ? [] : [otherWeighting])].join(', ');
}

function methodsUsed(survey: StoredSurvey): [string, number][] | null {
  const used = Object.entries(survey.responsesByMethod).filter(
    (entry): entry is [string, number] => (entry[1] ?? 0) > 0,
  );
  return used.length > 0 ? used.sort((a, b) => b[1] - a[1]) : null;
}

function recordsFacts(measure: Measure, facts: LandlordFacts, year: string, tenure: Tenure): Fact[] {
  const profile = facts.profiles.find((row) => row.year === year);
  return [
    ...(measure.id.startsWith('tsm-rp02') ? repairFacts(measure, facts, year) : []),
    ...(measure.id.startsWith('tsm-ch02') ? complaintFacts(measure, facts, year, tenure) : []),
    ...quoted((p) => p.excluded, profile?.regulatorNote),
    ...quoted((p) => p.website, toWebsite(profile?.website ?? null)),
  ];
}

function repairFacts(measure: Measure, facts: LandlordFacts, year: string): Fact[] {
  const repairs = facts.repairs(year);
  if (repairs === undefined) return [];
  const emergency = measure.id === 'tsm-rp02-emergency';
  const {raised, completed, endedOtherwise, outstanding} = repairs;
  const all = raised !== null && completed !== null && outstanding !== null;
  return [
    ...quoted((p) => p.target, targetTime(emergency, repairs)),
    ...known(
      (p) => p.repairs,
      all ? [raised, completed, endedOtherwise ?? 0, outstanding] : null,
      (counts, words, language) => {
        const [reported = '', finished = '', ended = '', open = ''] = counts.map((count) =>
          formatNumber(count, language),
        );
        return words.passport.repairsValue({raised: reported, completed: finished, ended, open});
      },
    ),
  ];
}

/** The target as the landlord wrote it, with the outline it gave where it has several. */
function targetTime(emergency: boolean, repairs: NonNullable<ReturnType<LandlordFacts['repairs']>>): string | null {
  const target = emergency ? repairs.emergencyTarget : repairs.nonEmergencyTarget;
  const outline = emergency ? repairs.emergencyTargetOutline : repairs.nonEmergencyTargetOutline;
  if (target.text === null) return outline;
  return outline === null ? target.text : `${target.text}. ${outline}`;
}

function complaintFacts(measure: Measure, facts: LandlordFacts, year: string, tenure: Tenure): Fact[] {
  const complaints = facts.complaints(year, tenure);
  const split = measure.id === 'tsm-ch02-stage1' ? complaints?.stage1 : complaints?.stage2;
  const counts =
    split && split.withExtension !== null && split.withoutExtension !== null
      ? ([split.withExtension, split.withoutExtension] as const)
      : null;
  return known(
    (p) => p.extension,
    counts,
    ([withExtra, without], words, language) =>
      words.passport.extensionValue({
        withExtra: formatNumber(withExtra, language),
        without: formatNumber(without, language),
      }),
  );
}
