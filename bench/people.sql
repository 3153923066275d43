-- As many invented people as are asked for, with names as frequent as in Huế, phones that families share, years of birth,
-- and a membership each in a unit of a ward; one in fifty is written down twice. Run by org.chungtay.bench.PairsBench.
create table bench_people as
with names as (
  select array['nguyen','nguyen','nguyen','nguyen','tran','tran','le','le','pham','hoang','phan','vo','dang','ho','ton that','cao'] as family,
    array['van','van','thi','thi','thi','minh','quoc','ngoc','thanh','huu','dinh','thuy','duc','bao','nhat','phuong','hong','kim','xuan','anh'] as middle,
    array['an','anh','binh','chau','chi','cuong','dung','duy','giang','ha','hai','hang','hanh','hien','hieu','hoa','hoai','hung','huong','huy',
          'khanh','khoa','kien','lan','linh','loan','long','ly','mai','minh','my','nam','nga','ngan','nghia','ngoc','nhan','nhi','nhung','oanh',
          'phong','phuc','phuong','quan','quang','quyen','son','tam','tan','thanh','thao','thinh','thu','thuy','tien','trang','tri','trinh','tu','tuan',
          'tung','uyen','van','vinh','vu','vy','xuan','yen'] as given)
select gen_random_uuid() as id, n,
  family[1 + abs(hashint4(n)) % 16] || ' ' || middle[1 + abs(hashint4(n + 1000003)) % 20] || ' '
    || middle[1 + abs(hashint4(n + 3000017)) % 20] || ' ' || given[1 + abs(hashint4(n + 2000003)) % 68] as folded
from names, generate_series(1, :people) n;
create index on bench_people (n);
insert into identity.person (id, name, folded_name, phone, phone_digest, born, registered_at)
select p.id, initcap(q.folded), q.folded,
  case when p.n % 6 > 0 then sha256(int4send(q.n / 3)) end, case when p.n % 6 > 0 then sha256(int4send(q.n / 3)) end,
  case when p.n % 4 > 0 then 1940 + abs(hashint4(q.n + 5)) % 70 end, now()
from bench_people p join bench_people q on q.n = case when p.n % 50 = 0 then p.n - 1 else p.n end;
create table bench_units as
select row_number() over (order by id) - 1 as nr, id, organization from organization.unit where kind = 'WARD' and until is null;
insert into organization.membership (organization, unit, id, person, since, joined_by)
select u.organization, u.id, gen_random_uuid(), p.id, date '2025-07-01', p.id
from bench_people p join bench_units u on u.nr = abs(hashint4(p.n + 7)) % (select count(*) from bench_units);
vacuum (analyze)
