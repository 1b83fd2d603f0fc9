type Language = 'ZH' | 'EN';
/** What every field with words is asked. */
export type Asked = { readonly lang?: Language | null | undefined };

/** The wording in the language asked for; in Chinese where there is none in English. */
export function inLanguage<Zh extends string | null>(
  lang: Language | null | undefined,
  zh: Zh,
  en: string | null,
): Zh | string {
  return lang === 'EN' ? (en ?? zh) : zh;
}

/** Resolves the name of an entity. */
export const name = (entity: { readonly nameZh: string; readonly nameEn: string }, { lang }: Asked): string =>
  inLanguage(lang, entity.nameZh, entity.nameEn);
