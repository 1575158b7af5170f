import { beginTrace, traceresponse } from '../../src/logboek/trace';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

test.each([
  `00-${TRACE}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-00`,
  `cc-${TRACE}-${SPAN}-01`,
  `cc-${TRACE}-${SPAN}-01-wat-een-latere-versie-erbij-zet`,
])('Regel: traceparent %s wordt als aanroepende verwerking overgenomen', (kop) => {
  expect(beginTrace(kop).bron).toEqual({ traceId: TRACE, spanId: SPAN });
});

test.each([
  undefined,
  '',
  'onzin',
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-01-meer`,
  `00-${TRACE}-${SPAN}-01-`,
  `ff-${TRACE}-${SPAN}-01`,
  `00-${'0'.repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${'999990007'.padStart(32, '0')}-${SPAN}-01`,
  `00-${TRACE}-${'999990007'.padEnd(16, '0')}-01`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`,
  ` 00-${TRACE}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-01\n`,
])('Regel: traceparent %j wordt genegeerd', (kop) => {
  expect(beginTrace(kop).bron).toBeNull();
});

test('Regel: de eigen trace en span zijn nieuw, hexadecimaal en zo lang als de standaard zegt', () => {
  const traces = Array.from({ length: 100 }, () => beginTrace(`00-${TRACE}-${SPAN}-01`));
  expect(new Set(traces.map(({ traceId }) => traceId)).size).toBe(100);
  for (const trace of traces) {
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(trace.spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(trace.traceId).not.toBe(TRACE);
    expect(traceresponse(trace)).toBe(`00-${trace.traceId}-${trace.spanId}-01`);
  }
});
