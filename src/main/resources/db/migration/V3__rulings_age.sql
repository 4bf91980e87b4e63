-- The last day on which an audit's evidence and rules rule the same; null if nothing is known to age.
alter table audit add column holds_until date;
alter table route add column holds_until date;

-- Rulings of before have no such day: they are to be judged again soon.
update route set holds_until = created_at::date where latest_audit is not null;

create index route_by_age on route (holds_until, id) where holds_until is not null;
