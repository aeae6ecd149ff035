import {createMemoryFeedback} from '@doorstep/server/app';
import type {FeedbackService} from '@doorstep/server/app';
import type {Fault} from './faults.ts';

/** Takes answers in memory, each address for itself, with a fault in it when the fault is one of the server. */
export function createFaultyFeedback(fault: Fault): FeedbackService {
  const feedback = createMemoryFeedback({contact: {phone: '01632 960101', emergencyPhone: '01632 960999'}});
  if (fault !== 'error-500') return feedback;
  const fail = () => Promise.reject(new Error('EIO: the disk cannot be written'));
  return {...feedback, submit: fail, token: fail, status: fail};
}

const FEEDBACK = /\/v1\/feedback(?:-token)?(?:\/[^/]*)?$/;

/** Answers about feedback as a fault leaves them: an answer that was good, and says nothing that a form can trust. */
export async function harmFeedback(fault: Fault, {url}: Request, ask: () => Promise<Response>): Promise<Response> {
  const answer = await ask();
  if (!answer.ok || !FEEDBACK.test(new URL(url).pathname)) return answer;
  if (fault === 'not-json') {
    const page = '<!doctype html><title>Sign in to the wireless network</title>';
    return new Response(page, {headers: {'Content-Type': 'text/html; charset=utf-8'}});
  }
  return fault === 'wrong-shape' ? Response.json({receipt: 12, token: 12}, {headers: answer.headers}) : answer;
}
