-- 签名的人: whose signature a picture is, as the phone said; absent for other files, and for what came before it was said.
alter table evidence.upload add column signed_by text;
alter table evidence.file add column signed_by text;
