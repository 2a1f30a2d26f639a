import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneMessages } from '../i18n/pt-BR/pane';
import { paneText } from '../i18n/paneText';
import type { Sidebar, SidebarState } from './Sidebar';

export const SidebarContext = createContext<Sidebar | null>(null);

/** The pane's store, for acts. */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === null) throw new Error('A part of the sidebar stands outside of <App>.');
  return sidebar;
}

/** A part of the pane's state; draws again when that part changes. */
export function useSidebarState<T>(select: (state: SidebarState) => T): T {
  return useStore(useSidebar(), select);
}

/** The words in the pane's language. */
export function useWords(): PaneMessages {
  return paneText(useSidebarState((state) => state.locale));
}
