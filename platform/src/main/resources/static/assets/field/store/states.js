// Which states a worker meets; `task.state.Held` says the same at the court.
export const OPEN = ['DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED']
export const UNREPORTED = ['DISPATCHED', 'ACCEPTED', 'RETURNED']
