create extension if not exists pg_trgm;

-- What was read, as it was read: masked, and never changed.
create table capture (
    id           uuid primary key,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    url          text        not null,
    content_type text        not null,
    content      text        not null,
    title        text        not null,
    captured_at  timestamptz not null,
    via          text        not null check (via in ('fetched', 'pasted', 'dropped')),
    bytes        int         not null
);
create unique index capture_once on capture (sha256, md5(url), captured_at);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % are never changed', tg_table_name; end $$;
create trigger capture_is_evidence before update on capture for each row execute function refuse_change();

create table route (
    id                 uuid primary key,
    name               text        not null,
    kind               text        not null,
    use                text        not null check (use in ('prompts', 'evaluate', 'manual', 'sensitive', 'production')),
    url                text        not null,
    host               text        not null,
    model_label        text        not null,
    tags               text[]      not null,
    note               text        not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    created_by         text        not null,
    version            int         not null,
    verdict_prompts    text check (verdict_prompts in ('usable', 'test-only', 'stop')),
    verdict_evaluate   text check (verdict_evaluate in ('usable', 'test-only', 'stop')),
    verdict_manual     text check (verdict_manual in ('usable', 'test-only', 'stop')),
    verdict_sensitive  text check (verdict_sensitive in ('usable', 'test-only', 'stop')),
    verdict_production text check (verdict_production in ('usable', 'test-only', 'stop')),
    headline_verdict   text generated always as (
        case use
            when 'prompts' then verdict_prompts
            when 'evaluate' then verdict_evaluate
            when 'manual' then verdict_manual
            when 'sensitive' then verdict_sensitive
            else verdict_production
        end) stored,
    latest_audit       uuid,
    -- Lower case, made by the service, so that it reads the same under every collation.
    name_key           text collate "C" not null,
    -- Name, address, host, model and tags, in lower case.
    search_key         text        not null,
    search             tsvector generated always as (
        to_tsvector('simple', search_key) || to_tsvector('simple', note)) stored
);
create index route_by_name on route (name_key, id);
create index route_by_update on route (updated_at desc, id desc);
create index route_words on route using gin (search);
create index route_trigrams on route using gin (search_key gin_trgm_ops);

create table audit (
    id                 uuid primary key,
    seq                bigint generated always as identity unique,
    route_id           uuid references route,
    asked_at           timestamptz not null,
    url                text        not null,
    kind               text        not null,
    use                text        not null check (use in ('prompts', 'evaluate', 'manual', 'sensitive', 'production')),
    verdict_prompts    text check (verdict_prompts in ('usable', 'test-only', 'stop')),
    verdict_evaluate   text check (verdict_evaluate in ('usable', 'test-only', 'stop')),
    verdict_manual     text check (verdict_manual in ('usable', 'test-only', 'stop')),
    verdict_sensitive  text check (verdict_sensitive in ('usable', 'test-only', 'stop')),
    verdict_production text check (verdict_production in ('usable', 'test-only', 'stop')),
    headline_verdict   text generated always as (
        case use
            when 'prompts' then verdict_prompts
            when 'evaluate' then verdict_evaluate
            when 'manual' then verdict_manual
            when 'sensitive' then verdict_sensitive
            else verdict_production
        end) stored,
    -- json, not jsonb: the report stays as it was written, its order too.
    report             json        not null,
    rulebook           text        not null,
    evidence           text        not null
);
create index audit_of_route on audit (route_id, seq desc);

alter table route add foreign key (latest_audit) references audit;

create table audit_capture (
    audit_id   uuid not null references audit,
    position   int  not null,
    capture_id uuid not null references capture,
    primary key (audit_id, position)
);

create table route_capture (
    route_id   uuid not null references route,
    capture_id uuid not null references capture,
    primary key (route_id, capture_id)
);

-- A history: rows are added, and withdrawn, and otherwise stay as they are.
create table hand_answer (
    id           uuid primary key,
    seq          bigint generated always as identity unique,
    route_id     uuid        not null references route,
    check_id     text        not null,
    state        text        not null check (state in ('answered', 'weak', 'missing', 'not-asked')),
    value        jsonb,
    quote        text,
    capture_id   uuid,
    block        int check (block >= 0),
    quote_start  int check (quote_start >= 0),
    quote_end    int check (quote_end > quote_start),
    source       text,
    source_date  date,
    given_by     text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at),
    -- A quote stands in a capture of this route.
    foreign key (route_id, capture_id) references route_capture,
    check (num_nonnulls(quote, capture_id, block, quote_start, quote_end) in (0, 5)),
    check (num_nonnulls(source, source_date) in (0, 2)),
    check (num_nonnulls(quote, source) = 1)
);
create index hand_answer_of_route on hand_answer (route_id, seq desc);
