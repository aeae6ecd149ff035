import type {Action, ActionVerdict} from '@doorstep/contract';
import {formatDay} from '@doorstep/domain';
import type {SignName} from '@doorstep/widgets/signs/signs';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {withLead} from '../parts/lead-sentence.ts';
import {sign} from '../parts/sign.ts';

const SIGN_OF: Readonly<Record<ActionVerdict, SignName>> = {
  worked: 'better',
  'not-yet': 'provisional',
  'no-change': 'no-real-change',
  'too-early': 'stale',
  'cannot-tell': 'too-few',
};

/** What the landlord does about a figure: what was said or seen, what is done, and whether it worked. */
export function actionsSection(actions: readonly Action[], page: Page): Content {
  if (actions.length === 0) return '';
  return html`<section class="flow" aria-labelledby="actions">
    <h2 class="heading" id="actions">${page.words.records.actions.title}</h2>
    ${actions.map((action) => actionCard(action, page))}
  </section>`;
}

/** One action: said or seen, done, and whether it worked. */
export function actionCard({signal, said, plan, owner, begun, check, expected, result}: Action, page: Page): Content {
  const words = page.words.records.actions;
  const day = (date: string) => formatDay(date, page.language);
  return html`<article class="card">
    <p class="soft small">${words.card}</p>
    <ol class="thread">
      <li>
        ${sign(said ? 'told' : 'records')}
        <p class="label">${said ? words.said : words.seen}</p>
        <p>${say(said ?? signal.reason, page)}</p>
        ${said ? html`<p class="by">${say(signal.reason, page)}</p>` : ''}
      </li>
      <li>
        ${sign('met')}
        <p class="label">${words.did}</p>
        <p>${say(plan, page)}</p>
        <p class="by">${words.by({begun: day(begun), owner: owner[page.language] ?? owner.en})}</p>
      </li>
      <li>
        ${sign(SIGN_OF[result.verdict])}
        <p class="label">${words.worked}</p>
        <p>${withLead(result.sentence, page)}</p>
        <p class="by">
          ${words.expected({text: expected.text[page.language] ?? expected.text.en})} ${words.check({day: day(check)})}
        </p>
      </li>
    </ol>
  </article>`;
}
