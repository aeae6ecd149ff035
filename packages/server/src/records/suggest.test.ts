import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseMapping} from './mapping.ts';
import {suggestMapping} from './suggest.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-suggest-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

async function suggest(text: string, kind?: string) {
  const path = join(folder, 'export.csv');
  await writeFile(path, text);
  return suggestMapping(path, {kind, landlord: 'larkfield'});
}

describe('suggestMapping', () => {
  it('finds kind, headings below a title, and leaves people out; what it does not know it asks', async () => {
    const {mapping, unsure} = await suggest(
      [
        'Repairs extract,,,,,,,',
        '',
        'Works Order,Tenant Name,Patch,Date Raised,Due Date,Date Completed,Job Status,Job Description',
        'W1,Ann Other,North,13/04/2026,20/04/2026,15/04/2026,Complete,Leak',
        'W2,Bob,South,01/04/2026,20/04/2026,,Paused,Damp',
      ].join('\n'),
    );
    expect(mapping).toEqual({
      landlord: 'larkfield',
      kind: 'work-orders',
      columns: {
        reference: 'Works Order',
        area: 'Patch',
        reported: 'Date Raised',
        target: 'Due Date',
        completed: 'Date Completed',
        outcome: 'Job Status',
      },
      words: {outcome: {Paused: ''}},
    });
    expect(unsure.join('\n')).toMatch(/work orders, by its headings/);
    expect(unsure.join('\n')).toMatch(/Paused/);
    expect(unsure.join('\n')).toMatch(/look personal: Tenant Name/);
    expect(parseMapping(mapping, 'm.json')).toEqual(mapping);
  });

  it('tells complaints from costs, and asks for the order of dates that do not show it', async () => {
    const complaints = await suggest(
      'Complaint Ref,Stage,Date Received,Date Acknowledged\nC1,Stage 1,03/04/2026,04/04/2026\n',
    );
    expect(complaints.mapping.kind).toBe('complaints');
    expect(complaints.unsure.join()).toMatch(/day-first/);
    const costs = await suggest('Invoice No,Posting Date,Net Amount\n1,13/04/2026,"£1,000.00"\n');
    expect(costs.mapping).toMatchObject({
      kind: 'costs',
      columns: {reference: 'Invoice No', spent: 'Posting Date', amount: 'Net Amount'},
    });
  });

  it('does not give a field a column whose values it cannot hold, and numbers equal headings', async () => {
    const {mapping} = await suggest('Job No,Date Reported,Date,Date,Cost\nW1,13/04/2026,a,b,cheap\n', 'work-orders');
    expect(mapping.columns).toEqual({reference: 'Job No', reported: 'Date Reported'});
    const costs = await suggest('Invoice No,Date,Date,Amount\n1,text,13/04/2026,5\n', 'costs');
    expect(costs.mapping.columns['spent']).toBe('Date #2');
  });
});
