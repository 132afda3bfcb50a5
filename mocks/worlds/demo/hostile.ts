import type { MentionKind } from '../../../src/domain/service';

/** A text that a careless screen would break on, and who wrote it. */
export interface HostileMention {
  text: string;
  authorName: string;
  serviceId: string;
  kind: MentionKind;
}

const comment = { serviceId: 'facebook', kind: 'comment' } as const;
const post = { serviceId: 'x', kind: 'post' } as const;
const message = { serviceId: 'instagram', kind: 'private-message' } as const;

/** Each letter with a heap of combining marks above and below. */
function stackMarks(text: string): string {
  return [...text].map((letter) => `${letter}\u0300\u0316\u0334\u0489\u035b\u0323`).join('');
}

/** What people and machines really send: markup, control characters, endless words, stacked marks. */
export const hostileMentions: readonly HostileMention[] = [
  {
    ...comment,
    authorName: 'Robin <b>Bold</b>',
    text: '<script>alert("order")</script> Does your site still run this?',
  },
  {
    ...comment,
    authorName: '"><img src=x onerror=alert(1)>',
    text: '<img src=x onerror="alert(document.cookie)"> My sofa has the same hole as your form.',
  },
  {
    ...post,
    authorName: 'Sam Tester',
    text: '@hemvale {{constructor.constructor("alert(1)")()}} ${7*7} <%= 7*7 %> asking for a friend',
  },
  {
    ...post,
    authorName: '\u202eenoemoS',
    text: 'The price was \u202e00.94\u202c yesterday, and the file is called table\u202egpj.exe',
  },
  {
    ...comment,
    authorName: '\u2067نور\u2069 (Nour)',
    text: '\u2067طلب HV-100200\u2069 arrived (finally!) \u200fبعد أسبوعين\u200e, \u2066thank you\u2069.',
  },
  {
    ...comment,
    authorName: 'Loud Larry',
    text: `W${'O'.repeat(398)}W`,
  },
  {
    ...post,
    authorName: 'Linkdrop',
    text: `Look at this: https://example.com/${'sofa-'.repeat(78)}end`,
  },
  {
    ...comment,
    authorName: '👩🏽‍🚀 Kim',
    text: '👩‍👩‍👧‍👦👨🏿‍🦰🧑🏻‍🤝‍🧑🏾🏳️‍🌈🏴󠁧󠁢󠁳󠁣󠁴󠁿👩🏽‍🚀❤️‍🔥 our whole family on the new sofa',
  },
  { ...comment, authorName: '👍', text: '👍🏽' },
  { ...post, authorName: 'Z̴a̵l̶g̷o̸', text: stackMarks('Where is my wardrobe?') },
  {
    ...message,
    authorName: 'Pat Paste',
    text: 'First line\n\n\n\n\n\n\n\n\n\nand then nothing for a while\n\n\n\n\tindented\t\t\tend',
  },
  {
    ...message,
    authorName: 'O’Brien; DROP TABLE orders;--',
    text: "Robert'); DROP TABLE mentions;-- is my real name, and your form refuses it.",
  },
  {
    ...comment,
    authorName: 'Nobody\u200b\u200b\u200b',
    text: 'Invis\u200bible\u200c joins\u200d and\u2060 spaces\u00a0every\u2003where\ufeff.',
  },
  {
    ...message,
    authorName: 'javascript:alert(1)',
    text: '[click](javascript:alert(1)) and <a href="data:text/html,<b>hi">here</a> for my refund',
  },
  {
    ...comment,
    authorName: 'Half a pair',
    text: 'My keyboard sent half of an emoji: \ud83d and the other half later: \ude00. Is the bench in stock?',
  },
  {
    ...post,
    authorName: 'ＦＵＬＬ ＷＩＤＴＨ',
    text: 'ＷＨＹ　ＩＳ　ＭＹ　ＯＲＤＥＲ　ＬＡＴＥ　𝔸𝕟𝕕 𝕨𝕙𝕪 𝕒𝕞 𝕀 𝕨𝕣𝕚𝕥𝕚𝕟𝕘 𝕝𝕚𝕜𝕖 𝕥𝕙𝕚𝕤 ﷽ ꧁꧂',
  },
];
