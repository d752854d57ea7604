from definitions import *
def test_x(tmp_path, capsys):
    out = generate_from(tmp_path, all_scopes())
    print(capsys.readouterr())
    with imported(out) as p:
        print(p.__file__)
        s = p.Scalr("http://127.0.0.1:1", key_id="APIKAAAAAAAAAAAAAAAA", secret_key="x"*40, env_id=1)
        print(s.user.things.list, s.user.things.get)
    print((out/"scalr_client/user/things.py").read_text()[:3000])
    assert 0
