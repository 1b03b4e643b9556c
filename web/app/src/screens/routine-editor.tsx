import { useCallback } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useLoaded } from "../api/use-loaded.ts";
import { Editor } from "../editor/editor.tsx";
import { loadStart } from "../editor/editor-start.ts";
import { LoadedView } from "../ui/page.tsx";

/** Its words are English like the rest of the page's, whatever the browser speaks. */
export default function RoutineEditor({ id, from }: { id: string | null; from: string | null }) {
  const loaded = useLoaded(useCallback(() => loadStart(id, from), [id, from]));
  return (
    <LoadedView loaded={loaded}>
      {(start) => (
        <I18nProvider locale="en-GB">
          <Editor start={start} />
        </I18nProvider>
      )}
    </LoadedView>
  );
}
