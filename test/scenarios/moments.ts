/** Every weekday, the last day of a year, the days on which the clocks change, before bank holidays. */
const days = [
  ...['04', '05', '06', '07', '08', '09', '10', '31'].map((day) => `2021-10-${day}`),
  ...['2021-03-28', '2021-12-22', '2021-12-31', '2022-04-14', '2022-05-31', '2024-02-28'],
  ...['2024-12-31', '2026-11-23', '2027-03-28', '2027-10-31'],
]

/** Moments at which somebody might start a scenario: each day’s first, a usual one and its last. */
export const moments: readonly string[] = days.flatMap((day) =>
  ['00:00', '09:00', '23:59'].map((time) => `${day}T${time}`),
)
