import { useEffect, useState } from 'react';
import { loadSettings } from '../app/loadSettings';
import type { Settings } from '../core/ports/SettingsStore';
import { settingsText } from '../i18n/settingsText';
import { outcomeText } from '../panel/outcomeText';
import { CadenceCard } from './CadenceCard';
import { DataCard } from './DataCard';
import { SettingsForm } from './SettingsForm';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';
import { Skeleton } from './Skeleton';
import './SettingsView.css';

interface Loaded {
  readonly settings: Settings;
  readonly known: readonly string[];
}

/** Who I am, my language and calendar, and my data. */
export default function SettingsView() {
  const sidebar = useSidebar();
  const words = useWords();
  const locale = useSidebarState((state) => state.locale);
  const changes = useSidebarState((state) => state.changes);
  const [loaded, setLoaded] = useState<Loaded | string | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all([loadSettings(sidebar.ports), sidebar.ports.host.me()]).then(([settings, me]) => {
      if (!wanted) return;
      const known = me.ok ? me.value.flatMap(({ address }) => address ?? []) : [];
      setLoaded(settings.ok ? { settings: settings.value, known } : outcomeText(sidebar.getState().locale, settings));
    });
    return () => {
      wanted = false;
    };
  }, [sidebar, changes]);

  if (loaded === null) return <Skeleton label={words.loading} />;
  if (typeof loaded === 'string') return <p className="common-body">{loaded}</p>;
  return (
    <div className="common-stack">
      <h2 className="settingsView-title">{words.views.settings}</h2>
      <SettingsForm key={locale} settings={loaded.settings} known={loaded.known} />
      <CadenceCard settings={loaded.settings} />
      <DataCard />
      <p className="common-quiet">{settingsText(locale).theme}</p>
    </div>
  );
}
