import { communeOfText } from '#domain/areas/commune-of-text.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Commune } from '../ports.ts';

/**
 * The communes that a typed name may mean. A name of today may also be an older one that lies elsewhere now (there are
 * several in this city): both are meant until the sender says which. Where the name is nobody's, all in whose names,
 * of today or before a reform, its words begin words.
 */
export function communesNamed(communes: readonly Commune[], typed: string): readonly Commune[] {
  const today = communeOfText(communes, typed);
  const key = searchKey(typed);
  if (key === '') return [];
  const keysOf = ({ type, name, formerly = [] }: Commune) => [`${type} ${name}`, ...formerly].map(searchKey);
  const isCalled = (name: string) => name === key || name.replace(/^(phuong|xa|thi tran) /, '') === key;
  const called = communes.filter(
    (commune) =>
      (commune.formerly ?? []).map(searchKey).some(isCalled) ||
      (today ? commune.code === today : keysOf(commune).some(isCalled)),
  );
  if (called.length > 0) return called;
  const words = key.split(' ').map((word) => ` ${word}`);
  return communes.filter((commune) =>
    keysOf(commune).some((one) => words.every((word) => ` ${one}`.includes(word))),
  );
}

/**
 * The form with the commune chosen that the typed name means, where it means one and none is chosen. While the list
 * cannot be read nobody can say what the name means: it goes with the place, so that whoever reads the tip sees it.
 */
export function withCommuneOfName<Form extends { areaCode: string; areaName: string; place: string }>(
  form: Form,
  communes: readonly Commune[],
): Form {
  if (form.areaCode !== '' || form.areaName === '') return form;
  if (communes.length === 0) {
    return { ...form, areaName: '', place: [form.areaName, form.place].filter(Boolean).join(', ') };
  }
  const [only, ...more] = communesNamed(communes, form.areaName);
  return only && more.length === 0 ? { ...form, areaCode: only.code } : form;
}

/** Whether a typed name led to this commune without being its name of today: an older name, or a part of it. */
export function isReadAs(communes: readonly Commune[], typed: string, areaCode: string | null): boolean {
  const [only, ...more] = communesNamed(communes, typed);
  return only?.code === areaCode && more.length === 0 && communeOfText(communes, typed) !== areaCode;
}
