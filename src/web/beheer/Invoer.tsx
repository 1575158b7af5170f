import { type ComponentChildren, cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Eigen {
  label: string;
  /** what is expected */
  uitleg?: ComponentChildren;
  /** the element that takes it */
  children: VNode<{ id: string; 'aria-describedby'?: string }>;
}

/** Something to fill in, with its name and what is expected. */
export function Invoer({ label, uitleg, children }: Eigen) {
  const id = useId();
  return (
    <div class="utrecht-form-field invoer">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {uitleg && (
        <p id={`${id}-uitleg`} class="klein">
          {uitleg}
        </p>
      )}
      {cloneElement(children, { id, ...(uitleg && { 'aria-describedby': `${id}-uitleg` }) })}
    </div>
  );
}
