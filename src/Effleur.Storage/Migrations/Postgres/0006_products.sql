CREATE TABLE products (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  name text NOT NULL,
  file text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  revision integer NOT NULL
);

CREATE INDEX "IX_products_person_id" ON products (person_id);

CREATE TABLE product_photos (
  product_id uuid NOT NULL PRIMARY KEY REFERENCES products (id) ON DELETE CASCADE,
  media_type text NOT NULL,
  bytes bytea NOT NULL
);
