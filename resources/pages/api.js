// The service as the page sees it: keyless calls with the session's token, repeated while the
// connection is lost.

const attemptsAtMost = 30; // About two minutes.
const longestPauseMs = 5000;
const deadlineMs = 35000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The service refuses this session; trying again is no use. */
export class SessionLost extends Error {}

/** The service did not answer for minutes. */
export class Unreachable extends Error {}

export class Api {
  /** onConnection(true or false) is called when the service is reached or missed. */
  constructor(base, token, onConnection) {
    this.base = base;
    this.token = token;
    this.onConnection = onConnection;
  }

  post(path, body) {
    return this.call('POST', path, JSON.stringify(body));
  }

  get(path) {
    return this.call('GET', path);
  }

  async call(method, path, body) {
    for (let attempt = 0; attempt < attemptsAtMost; ++attempt) {
      if (attempt > 0)
        await pause(Math.min(300 * 2 ** (attempt - 1), longestPauseMs));
      const answer = await this.attempt(method, path, body);
      if (!answer || answer.status === 429 || answer.status >= 500) {
        this.onConnection(false);
        continue;
      }
      this.onConnection(true);
      const result = await answer.json().catch(() => null);
      if (!answer.ok || !result || result.sessionStatus === 'Closed')
        throw new SessionLost(`${path}: ${answer.status}`);
      return result;
    }
    throw new Unreachable(path);
  }

  async attempt(method, path, body) {
    const abort = new AbortController();
    const deadline = setTimeout(() => abort.abort(), deadlineMs);
    try {
      return await fetch(`${this.base}/0${path}`, {
        method,
        body,
        headers: {
          'api-version': '1.0',
          'Content-Type': 'application/json',
          'X-Incode-Hardware-Id': this.token,
        },
        signal: abort.signal,
      });
    } catch {
      return null;
    } finally {
      clearTimeout(deadline);
    }
  }
}
