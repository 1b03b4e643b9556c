import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";
import { findTechniques } from "../routines/find-techniques.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";
import { techniqueType } from "./dragged.ts";

const w = words.editor;

interface TechniqueListProps {
  choices: RoutineChoices;
  add: (technique: TechniqueChoice) => void;
}

/** Every technique by family, to be added by its button or dragged into the routine. */
export function TechniqueList({ choices, add }: TechniqueListProps) {
  const [search, setSearch] = useState("");
  const families = useMemo(() => findTechniques(choices, search), [choices, search]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [techniqueType]: String(key) })),
    getAllowedDropOperations: () => ["copy"],
  });
  return (
    <section className="editor-techniques" aria-labelledby="techniques-title">
      <h2 id="techniques-title">{w.techniques}</h2>
      <input
        id="technique-search"
        type="search"
        aria-label={w.search}
        placeholder={w.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <GridList
        className="techniques"
        aria-labelledby="techniques-title"
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        items={families}
        dependencies={[add]}
        renderEmptyState={() => <p className="muted">{w.none}</p>}
      >
        {(family) => (
          <GridListSection id={family.id}>
            <GridListHeader className="family">{family.name}</GridListHeader>
            {family.techniques.map((technique) => (
              <Technique key={technique.id} technique={technique} add={add} />
            ))}
          </GridListSection>
        )}
      </GridList>
    </section>
  );
}

function Technique({
  technique,
  add,
}: {
  technique: TechniqueChoice;
  add: (technique: TechniqueChoice) => void;
}) {
  return (
    <GridListItem id={technique.id} textValue={technique.name} className="technique">
      <Button slot="drag" className="grip">
        <Icon name="grip" />
      </Button>
      <div className="technique-words">
        <span className="technique-name">{technique.name}</span>
        <small>{technique.intent}</small>
      </div>
      <button className="small-button" onClick={() => add(technique)} aria-label={w.addOf(technique.name)}>
        {w.add}
      </button>
    </GridListItem>
  );
}
