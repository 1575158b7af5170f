/** A node of a plan that was run, as the database explains it (explain, format json). */
export interface Planknoop {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Planknoop[];
}
