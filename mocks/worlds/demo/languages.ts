import type { Weighted } from './random';
import { arabic } from './texts/ar';
import { german } from './texts/de';
import { greek } from './texts/el';
import { english } from './texts/en';
import { spanish } from './texts/es';
import { french } from './texts/fr';
import { italian } from './texts/it';
import { japanese } from './texts/ja';
import type { LanguageTexts } from './texts/language-texts';
import { dutch } from './texts/nl';
import { russian } from './texts/ru';
import { chinese } from './texts/zh';

/** A language that Hemvale's customers write; `cityTags`: its tag in cities of other countries. */
export interface Language {
  tag: string;
  cityTags: Readonly<Record<string, string>>;
  texts: LanguageTexts;
}

const englishTags = {
  Boston: 'en-us',
  Denver: 'en-us',
  Austin: 'en-us',
  Toronto: 'en-ca',
  Melbourne: 'en-au',
};

/** The languages, as often as they are written. */
export const languages: readonly Weighted<Language>[] = [
  [33, { tag: 'en', cityTags: englishTags, texts: english }],
  [14, { tag: 'fr', cityTags: { Genève: 'fr-ch', Namur: 'fr-be' }, texts: french }],
  [14, { tag: 'de', cityTags: { Graz: 'de-at', Linz: 'de-at', Zürich: 'de-ch' }, texts: german }],
  [9, { tag: 'es', cityTags: {}, texts: spanish }],
  [
    8,
    { tag: 'nl', cityTags: { Gent: 'nl-be', Antwerpen: 'nl-be', Leuven: 'nl-be' }, texts: dutch },
  ],
  [6, { tag: 'it', cityTags: { Lugano: 'it-ch' }, texts: italian }],
  [6, { tag: 'ja', cityTags: {}, texts: japanese }],
  [4, { tag: 'ar', cityTags: {}, texts: arabic }],
  [3, { tag: 'zh', cityTags: {}, texts: chinese }],
  [2, { tag: 'ru', cityTags: {}, texts: russian }],
  [1, { tag: 'el', cityTags: {}, texts: greek }],
];
