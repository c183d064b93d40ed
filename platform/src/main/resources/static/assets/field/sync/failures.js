// What may come instead of an answer.
export class NoNetwork extends Error {}
export class SignedOut extends Error { name = 'SignedOut' }
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || String(status))
    this.status = status
    this.code = problem.code
  }
}
