import { create100kWorld } from '../../mocks/worlds/demo/demo-world';
import { groupMentions } from '../../src/domain/reply/group-mentions';
import { findMentionPreview, previewReplies } from '../../src/domain/reply/preview-replies';
import type { ReplyPreview } from '../../src/domain/reply/preview-replies';
import type { ReplySettings } from '../../src/domain/reply/settings-choices';
import { median } from '../median';
import { shuffle } from '../shuffle';
import { createJsonLogic } from './json-logic';
import { createJsonRules } from './json-rules';
import { createObjectRows } from './object-rows';
import { createScene, resolveRows } from './scene';

/** A variant's time in one round, in milliseconds. */
export type Times = Record<string, number>;

export const FIRST_PASS = 'preview: first full pass, picks included';
export const CHANGED = 'preview: one changed dropdown';
export const OBJECT_FIRST = 'object rows: first full pass, picks included';
export const OBJECT_CHANGED = 'object rows: one changed dropdown';
export const LOGIC = 'json-logic-engine, compiled: one changed dropdown';
export const RULES = 'json-rules-engine: one changed dropdown';
export const RESOLVER = 'resolver, mention by mention';

const rounds = 15;
/** How many changes of the dropdown make one time of the preview: one alone is too short to measure. */
const changesPerRound = 200;

/** Measures ways to answer 100,000 mentions; refuses when one of them answers another way than the resolver. */
export async function measureResolver(): Promise<{ rounds: Times[]; mentions: number }> {
  const scene = createScene(create100kWorld());
  const { facts, frame, saved, edits } = scene;
  const objectRows = createObjectRows(scene);
  objectRows.runFirst(saved);
  const jsonLogic = createJsonLogic(scene, objectRows.defaults());
  const jsonRules = createJsonRules(scene, objectRows.defaults());
  const side = (settings: ReplySettings) => ({ profiles: frame.profiles, settings });
  const preview = (
    grouped: ReplyPreview['grouped'],
    after: ReplySettings,
    previous: ReplyPreview | null,
  ) =>
    previewReplies({ grouped, folderId: null, before: side(saved), after: side(after) }, previous);

  const savedAnswers = resolveRows(scene, saved);
  const grouped = groupMentions(facts, frame);
  const savedPreview = preview(grouped, saved, null);
  for (const edit of edits) {
    const expected = resolveRows(scene, edit);
    const changed = expected.filter((answer, place) => answer !== savedAnswers[place]).length;
    const edited = preview(grouped, edit, savedPreview);
    expectSame('preview', expected, listAnswers(edited));
    if (edited.totals.changed !== changed) throw new Error('The preview counts otherwise');
    const byObjects = objectRows.runChanged(edit, savedAnswers);
    expectSame(OBJECT_CHANGED, expected, byObjects.answers);
    if (byObjects.changed !== changed) throw new Error('The loop counts otherwise');
    expectSame(LOGIC, expected, jsonLogic.run(edit));
  }
  expectSame(FIRST_PASS, savedAnswers, listAnswers(savedPreview));
  expectSame(OBJECT_FIRST, savedAnswers, objectRows.runFirst(saved));

  const editOf = (round: number) => edits[round % edits.length] ?? saved;
  const variants: Record<string, (round: number) => unknown> = {
    [RESOLVER]: (round) => resolveRows(scene, editOf(round)),
    [FIRST_PASS]: () => preview(groupMentions(facts, frame), saved, null),
    [CHANGED]: () => {
      let last = savedPreview;
      for (let change = 0; change < changesPerRound; change += 1) {
        last = preview(grouped, editOf(change), last);
      }
      return last;
    },
    [OBJECT_FIRST]: () => objectRows.runFirst(saved),
    [OBJECT_CHANGED]: (round) => objectRows.runChanged(editOf(round), savedAnswers),
    [LOGIC]: (round) => {
      const answers = jsonLogic.run(editOf(round));
      return answers.filter((answer, place) => answer !== savedAnswers[place]).length;
    },
  };
  const measured: Times[] = [];
  // The first two rounds warm up.
  for (let round = -2; round < rounds; round += 1) {
    const times: Times = {};
    for (const [name, run] of shuffle(Object.entries(variants))) {
      const start = performance.now();
      run(Math.abs(round));
      times[name] = (performance.now() - start) / (name === CHANGED ? changesPerRound : 1);
    }
    if (round >= 0) measured.push(times);
  }
  // It takes so long that one pass over all mentions has to do.
  const edit = editOf(0);
  const start = performance.now();
  const answers = await jsonRules.run(edit);
  const [first] = measured;
  if (first !== undefined) first[RULES] = performance.now() - start;
  expectSame(RULES, resolveRows(scene, edit), answers);
  return { rounds: measured, mentions: scene.rows.length };
}

/** The median of the ratios of two variants, round by round. */
export function compareTimes(measured: readonly Times[], name: string, base: string): number {
  return median(
    measured.flatMap((times) => {
      const [time, baseTime] = [times[name], times[base]];
      return time === undefined || baseTime === undefined ? [] : [time / baseTime];
    }),
  );
}

function listAnswers(preview: ReplyPreview): string[] {
  return Array.from(preview.grouped.groupOf, (_, place) => {
    const after = findMentionPreview(preview, place)?.after;
    if (after === undefined || after.status === 'unanswerable') return '-';
    return `${after.status} ${String(after.profileId)}`;
  });
}

function expectSame(name: string, expected: readonly string[], actual: readonly string[]): void {
  const place = expected.findIndex((answer, index) => answer !== actual[index]);
  if (place < 0 && expected.length === actual.length) return;
  throw new Error(
    `${name} answers mention ${String(place)} with ${String(actual[place])}, the resolver with ${String(expected[place])}`,
  );
}
