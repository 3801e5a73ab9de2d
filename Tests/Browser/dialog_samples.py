"""One of each dialog as the server sends it, for the pages that show them without an app that asks."""

AMY = {"nickname": "小满", "avatar_url": ""}
ADDRESSES = [
    {
        "userName": "小满",
        "telNumber": "13800138000",
        "provinceName": "上海市",
        "cityName": "上海市",
        "countyName": "徐汇区",
        "detailInfo": "复兴中路 1363 弄 3 号",
    },
    {
        "userName": "阿宽",
        "telNumber": "13900136621",
        "provinceName": "浙江省",
        "cityName": "杭州市",
        "countyName": "西湖区",
        "detailInfo": "龙井路 1 号",
    },
]
TEMPLATES = [
    {
        "template_id": "MSG-review",
        "title": "每晚回顾",
        "keywords": ["笔记", "写于"],
        "kind": "one_time",
        "is_ticked": True,
        "reminders": [{"way": "feed", "is_ticked": True}, {"way": "push", "is_ticked": False}],
    },
    {
        "template_id": "MSG-todo",
        "title": "待办到期",
        "keywords": ["待办", "到期时间"],
        "kind": "one_time",
        "is_ticked": True,
        "reminders": [],
    },
]
ACCOUNT = {
    "name": "轻记",
    "avatar_url": "",
    "introduction": "每周一篇，关于记录这件小事。",
    "number": "qingji",
    "followers": 12000,
    "home": "douyin",
    "is_followed": False,
}
PLACES = [
    {"name": "街角的咖啡馆", "address": "复兴中路", "latitude": 31.21, "longitude": 121.45, "distance": 80.2},
    {"name": "襄阳公园", "address": "淮海中路", "latitude": 31.22, "longitude": 121.46, "distance": 1420},
]
DATA_TYPES = ["scope.userInfo", "scope.userLocation", "scope.address"]

SAMPLES = {
    "modal": {
        "title": "删除这条笔记？",
        "content": "删除后不能恢复。",
        "shows_cancel": True,
        "cancel_text": "取消",
        "cancel_color": "#000000",
        "confirm_text": "删除",
        "confirm_color": "#F85959",
        "is_editable": False,
        "placeholder": "",
        "image": "",
    },
    "action_sheet": {"alert_text": "", "items": ["置顶", "复制文字", "分享给好友"], "item_color": "#000000"},
    "profile": {"app_name": "轻记", **AMY},
    "host_login": {"app_name": "轻记", "nickname": "小满", "phone": "138 **** 8000"},
    "scope": {"app_name": "轻记", "scope": "scope.userLocation", "reason": "记下笔记写于何处"},
    "system": {"host_app": {"en": "Douyin", "zh": "抖音"}, "permission": "location"},
    "settings": {
        "app_name": "轻记",
        "scopes": [{"scope": "scope.userLocation", "is_on": True}, {"scope": "scope.album", "is_on": False}],
        "main_switch": True,
        "templates": [
            {"template_id": "MSG-review", "title": "每晚回顾", "is_on": True},
            {"template_id": "MSG-todo", "title": "待办到期", "is_on": False},
        ],
    },
    "privacy": {"app_name": "轻记", "contract_name": "《轻记隐私政策》", "data_types": DATA_TYPES},
    "privacy_contract": {"app_name": "轻记", "contract_name": "《轻记隐私政策》", "data_types": DATA_TYPES},
    "open_auth": {
        "app_name": "轻记",
        **AMY,
        "scopes": [
            {"scope": "video.list", "is_required": True, "is_ticked": True},
            {"scope": "fans.check", "is_required": False, "is_ticked": False},
        ],
    },
    "phone": {"app_name": "轻记", "number": "138 **** 8000"},
    "subscribe": {"app_name": "轻记", "templates": TEMPLATES},
    "follow": ACCOUNT,
    "user_profile": {**ACCOUNT, "is_followed": True},
    "addresses": {"addresses": ADDRESSES},
    "place": {"latitude": 31.23, "longitude": 121.47, "places": PLACES},
    "map": {"latitude": 31.23, "longitude": 121.47, "name": "襄阳公园", "address": "淮海中路", "scale": 16},
    "cashier": {"app_name": "轻记", "subject": "轻记会员 · 一个月", "amount": 1200, "order_id": "ot7001"},
    "phone_call": {"number": "021-12345678"},
}
