-- The pages of a route that analysts left out. The key is a page's address, or the digest of what a page without one says.
create table route_left_out (
    route_id    uuid        not null references route on delete cascade,
    page_key    text        not null,
    left_out_at timestamptz not null
);
-- Addresses can be longer than an index takes.
create unique index route_left_out_once on route_left_out (route_id, md5(page_key));
