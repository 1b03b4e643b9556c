import type { SessionProduct } from "../api/types.ts";
import { productAddress } from "../route.ts";

/** What hands glide on in a session, how much, and what to mind. */
export function SessionProductNote({ product }: { product: SessionProduct }) {
  const [first, ...others] = product.words;
  return (
    <div className="session-product">
      <p>
        {product.productId ? (
          <a href={productAddress(product.productId)}>{first}</a>
        ) : (
          <a href="#/shelf">{first}</a>
        )}
      </p>
      {others.map((line) => (
        <p className="muted" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
