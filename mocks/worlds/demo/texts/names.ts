import type { Names } from './language-texts';

/**
 * What people are called, language by language, apart from what they write. `native/latin` where the
 * script is not Latin. Names are common ones, put together at random: nobody is meant.
 */
function names(
  given: string,
  family: string,
  { order = 'given-first', separator = ' ' }: Partial<Pick<Names, 'order' | 'separator'>> = {},
): Names {
  return { given: given.split(', '), family: family.split(', '), order, separator };
}

export const englishNames = names(
  'Emily, James, Priya, Daniel, Chloe, Marcus, Hannah, Tyrone, Sophie, Liam, Grace, Omar, ' +
    'Megan, Callum, Ruth, Dev, Nora, Ethan, Zoe, Patrick, Imani, Stuart, Leila, Connor, ' +
    'Beth, Victor',
  'Carter, Okafor, Whitfield, Sharma, Brooks, Donnelly, Hughes, Mensah, Parker, Reid, ' +
    'Foster, Nguyen, Walsh, Bennett, Campbell, Fraser, Gallagher, Holt, Iqbal, Jensen, ' +
    'Kaplan, Lowe, Morgan, Pratt, Stone, Underwood',
);

export const frenchNames = names(
  'Camille, Julien, Léa, Antoine, Manon, Karim, Élodie, Mathieu, Inès, Hugo, Amélie, ' +
    'Thomas, Fatou, Nicolas, Sarah, Bastien, Margaux, Yanis, Pauline, Rémi',
  'Moreau, Lefèvre, Garnier, Diallo, Rousseau, Benali, Chevalier, Perrin, Marchand, ' +
    'Dupuis, Lacroix, Renaud, Faure, Picard, Caron, Masson, Brunet, Collet, Tessier, Vidal',
);

export const germanNames = names(
  'Anna, Jonas, Katharina, Felix, Leonie, Tobias, Merve, Stefan, Clara, Maximilian, ' +
    'Sabine, Emre, Johanna, Philipp, Ulrike, Nils, Franziska, Matthias, Greta, Florian',
  'Schuster, Keller, Hoffmann, Yılmaz, Lorenz, Krüger, Vogel, Brandl, Seidel, Böhm, Engel, ' +
    'Haas, Kowalski, Maurer, Pohl, Ritter, Stark, Thiele, Winkler, Zimmer',
);

export const spanishNames = names(
  'Lucía, Álvaro, Carmen, Javier, Nerea, Diego, Pilar, Iker, Marta, Hugo, Rocío, Sergio, ' +
    'Noelia, Andrés, Aitana, Raúl',
  'Ortega, Navarro, Ibáñez, Castro, Molina, Vega, Serrano, Campos, Rubio, Fuentes, ' +
    'Herrero, Lozano, Prieto, Santos, Cano, Peña',
);

export const italianNames = names(
  'Giulia, Lorenzo, Chiara, Matteo, Federica, Davide, Elisa, Paolo, Martina, Simone, ' +
    'Alessia, Enrico',
  'Ferri, Colombo, Gallo, Moretti, Barbieri, Fontana, Rinaldi, Caruso, Villa, Longo, ' +
    'Sartori, Pellegrini',
);

export const dutchNames = names(
  'Sanne, Bram, Fleur, Daan, Lotte, Youssef, Femke, Jeroen, Anouk, Thijs, Marloes, Ruben, ' +
    'Esra, Pieter',
  'de Vries, Bakker, van Dijk, Visser, El Amrani, Mulder, Peeters, Smeets, Kuipers, ' +
    'van Leeuwen, Hendriks, Dekker, Claes, Postma',
);

export const japaneseNames = names(
  '陽菜/hina, 翔太/shota, 美咲/misaki, 大輔/daisuke, 彩/aya, 健/ken, さくら/sakura, 直樹/naoki, 由美/yumi, ' +
    '蓮/ren',
  '佐藤/sato, 鈴木/suzuki, 高橋/takahashi, 渡辺/watanabe, 小林/kobayashi, 加藤/kato, 吉田/yoshida, ' +
    '山口/yamaguchi, 松本/matsumoto, 森/mori',
  { order: 'family-first' },
);

export const chineseNames = names(
  '静怡/jingyi, 浩然/haoran, 雨萱/yuxuan, 子轩/zixuan, 梦琪/mengqi, 俊杰/junjie, 思远/siyuan, 晓燕/xiaoyan',
  '王/wang, 李/li, 张/zhang, 陈/chen, 林/lin, 黄/huang, 周/zhou, 徐/xu, 何/he',
  { order: 'family-first', separator: '' },
);

export const arabicNames = names(
  'ليلى/layla, أحمد/ahmad, نور/nour, يوسف/yousef, مريم/maryam, خالد/khaled, سلمى/salma, ' +
    'طارق/tarek',
  'الحداد/haddad, منصور/mansour, الخوري/khoury, سالم/salem, النجار/najjar, ' +
    'عبدالله/abdallah, زيدان/zidan',
);

export const russianNames = names(
  'Артём/artem, Никита/nikita, Дмитрий/dmitry, Максим/maksim, Тимур/timur, Роман/roman, ' +
    'Анна/anna, Ольга/olga, Дарья/darya',
  'Коваленко/kovalenko, Шевченко/shevchenko, Бондарь/bondar, Мельник/melnik, ' +
    'Литвин/litvin, Гринько/grinko, Руденко/rudenko',
);

export const greekNames = names(
  'Ελένη/eleni, Νίκος/nikos, Μαρία/maria, Γιώργος/giorgos, Κατερίνα/katerina, Σπύρος/spyros',
  'Αλεξίου/alexiou, Οικονόμου/oikonomou, Γεωργίου/georgiou, Δημητρίου/dimitriou, ' +
    'Βασιλείου/vasileiou',
);
