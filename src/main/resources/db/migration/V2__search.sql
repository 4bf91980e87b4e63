-- Whole hosts and addresses, as they are searched and compared; whole names have their index.
create index route_by_host on route (host);
create index route_by_url on route using hash (url);
