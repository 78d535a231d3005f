import { Shape } from "../shape.js";

/** Whether a token of this shape is, or belongs to, a verb. */
export function isVerb(shape: Shape): boolean {
  return shape === Shape.FiniteVerb || shape === Shape.OtherVerb || shape === Shape.Auxiliary;
}

/** Whether a token of this shape links a phrase to what stands before it. */
export function isLink(shape: Shape): boolean {
  return shape === Shape.Preposition || shape === Shape.To;
}

/** Whether a clause can end before a token of this shape. */
export function closesClause(shape: Shape): boolean {
  return (
    shape === Shape.Stop ||
    shape === Shape.Comma ||
    shape === Shape.Semicolon ||
    shape === Shape.Coordinator ||
    shape === Shape.Dash ||
    shape === Shape.Colon ||
    shape === Shape.Edge
  );
}
