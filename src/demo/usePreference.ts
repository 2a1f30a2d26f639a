import { useState } from 'react';

/** A choice of the person that is kept in this browser; the first value where nothing, or nothing readable, was kept. */
export function usePreference<T extends string | number>(name: string, first: T): readonly [T, (value: T) => void] {
  const key = `retorno-demo/${name}`;
  const [value, setValue] = useState<T>(() => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return typeof kept === typeof first ? (kept as T) : first;
    } catch {
      return first;
    }
  });
  const set = (next: T): void => {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A closed storage keeps nothing; the choice holds for this page.
    }
  };
  return [value, set];
}
